import { composeDraft } from '#core/composer/compose-draft.ts';
import { MORNING_AFTER, richCareer } from '#core/composer/testing/rich-career.ts';
import { stepOf } from '#core/composer/testing/step-of.ts';
import { PURPOSES } from '#core/model/lists.ts';
import type { CorpusLetter } from '#testing/letter-corpus.ts';

/** What the composer writes for every purpose, to two people and in two spellings, with nothing planted: nothing should be said of it. */
export function composedLetters(): readonly CorpusLetter[] {
  const careers = { irish: richCareer(), american: richCareer({ seeker: { locale: 'en-US' } }) };
  return Object.entries(careers).flatMap(([cast, career]) =>
    PURPOSES.flatMap((purpose) =>
      ['c1', 'c2'].map((contactId) => ({
        name: `composed ${purpose} to ${contactId}`,
        cast,
        career,
        at: MORNING_AFTER,
        clean: composeDraft({
          career,
          step: stepOf(purpose, { contactId }),
          now: MORNING_AFTER,
          draftId: 'd1',
        }),
        errors: [],
      })),
    ),
  );
}
