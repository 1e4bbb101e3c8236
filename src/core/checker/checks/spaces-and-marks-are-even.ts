import { defineCheck, type Field, type Found } from '../define-check.ts';
import { findMarks } from '../english/find-marks.ts';

export const spacesAndMarksAreEven = defineCheck({
  id: 'spaces-and-marks-are-even',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'One space between words, none before a comma, and every quote and bracket closed.',
  why: 'Stray spaces and marks are what pasting leaves behind.',
  examples: { passes: 'Thank you, Ana.', found: 'Thank you⟦ ,⟧ Ana.' },
  look: (letter) =>
    (['subject', 'body'] as const).flatMap((field: Field): readonly Found[] =>
      findMarks(letter[field], letter.language).map((found) => ({ ...found, field })),
    ),
});
