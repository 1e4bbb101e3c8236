import { defineCheck, type Field, type Found } from '../define-check.ts';
import { findCapitals } from '../english/find-capitals.ts';

export const capitalsAreRight = defineCheck({
  id: 'capitals-are-right',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'Days, months, languages, “I” and the first word of a sentence have their capital.',
  why: 'A missing capital is small, and everybody sees it.',
  examples: { passes: 'We met on Friday.', found: 'We met on ⟦friday⟧.' },
  look: (letter) =>
    letter.english
      ? (['subject', 'body'] as const).flatMap((field: Field): readonly Found[] =>
          findCapitals(letter[field]).map((found) => ({ ...found, field })),
        )
      : [],
});
