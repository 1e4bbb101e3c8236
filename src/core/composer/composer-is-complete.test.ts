import { expect, test } from 'vitest';
import { PURPOSES } from '../model/lists.ts';
import { composeDraft } from './compose-draft.ts';
import { PURPOSE_WRITERS } from './purposes/index.generated.ts';
import { MORNING_AFTER, richCareer } from './testing/rich-career.ts';
import { stepOf } from './testing/step-of.ts';

test('every purpose there is can be written', () => {
  expect(PURPOSE_WRITERS.map(({ id }) => id).sort()).toEqual([...PURPOSES].sort());
});

test.each(PURPOSES)('%s gives a letter from greeting to name', (purpose) => {
  const draft = composeDraft({
    career: richCareer(),
    step: stepOf(purpose),
    now: MORNING_AFTER,
    draftId: 'd1',
  });
  expect(draft.body).toMatch(/^Dear Dr de Búrca,\n\n/);
  expect(draft.body).toContain('\nNiamh Kerr\n');
  expect(draft.body).not.toMatch(/undefined|null|\{|\[|\n{3}| {2}| [.,]/);
});
