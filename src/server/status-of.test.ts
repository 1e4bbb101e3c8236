import { expect, it } from 'vitest';
import { ERROR_CODES } from '#core/errors.ts';
import { statusOf } from './status-of.ts';

it('has a failing status for every code there is', () => {
  for (const code of ERROR_CODES) expect(statusOf(code)).toBeGreaterThanOrEqual(400);
});
