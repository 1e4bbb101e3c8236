import { expect, test } from 'vitest';
import { MORNING_AFTER, richCareer } from '#core/composer/testing/rich-career.ts';
import { NotFoundError } from '#core/errors.ts';
import { composeForStep } from './compose-draft.ts';

test('a step that is not on the agenda is not found, and the answer says where it was looked for', () => {
  const compose = () =>
    composeForStep({ career: richCareer(), step: 'check-in:nowhere', now: MORNING_AFTER, draftId: 'd1' });
  expect(compose).toThrow(NotFoundError);
  expect(compose).toThrow('there is no step “check-in:nowhere”');
});
