import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AFTERWORD_VERSION } from './version.ts';

it('is the version of the package', () => {
  const file = new URL('../../package.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: AFTERWORD_VERSION });
});
