import { defineCheck, type Field, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import type { Word } from '../split-words.ts';

/** Twice in a row may be meant: “I know that that works”, “she had had to”, “it is very very dark”. */
const MAY_REPEAT = new Set(['that', 'had', 'very', 'bye', 'ha', 'long', 'many', 'far', 'blah', 'win']);

export const noDoubledWord = defineCheck({
  id: 'no-doubled-word',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'No word stands twice in a row by accident.',
  why: 'The eye of the writer skips a word said twice, above all over a line break; the reader’s may not.',
  examples: { passes: 'Thank you for the hour.', found: 'Thank you for ⟦the the⟧ hour.' },
  look: (letter) =>
    letter.english
      ? (['subject', 'body'] as const).flatMap((field) => doubled(letter, field, letter.words[field]))
      : [],
});

function doubled(letter: Letter, field: Field, words: readonly Word[]): readonly Found[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next === undefined || !isSame(word.text, next.text)) return [];
    const between = letter[field].slice(word.end, next.start);
    // A blank line or a mark between them means two sentences, a list or a name: “Thanks,\n\nThanks”.
    if (between.length > 20 || !/^[ \t\u00a0]*\n?[ \t\u00a0]*$/u.test(between) || between === '') return [];
    const text = word.text.toLowerCase();
    if (MAY_REPEAT.has(text) || isNameTwice(word, next) || /^\d/u.test(text)) return [];
    return [
      {
        field,
        span: { start: word.start, end: next.end },
        message: `“${word.text}” stands twice.`,
        suggestions: [word.text],
      },
    ];
  });
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** “Duran Duran”, “Baden Baden”: both with a capital inside a sentence. */
function isNameTwice(word: Word, next: Word): boolean {
  return next.capital && word.capital && !word.opens && next.text.length > 2;
}
