import type { Field } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import { sameShape } from '../names/fold.ts';

/** A word of running text, as the rules of English look at it. */
export interface EnglishWord {
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but a space between it and the word before. */
  readonly joined: boolean;
  /** The first word after a full stop, a line of its own, a comma or another mark. */
  readonly begins: boolean;
  /** A capital inside a sentence. */
  readonly name: boolean;
}

const words = new WeakMap<Letter, Map<Field, readonly EnglishWord[]>>();

/** The words of a field; the same letter is read once for all rules. */
export function englishWords(letter: Letter, field: Field): readonly EnglishWord[] {
  const known = words.get(letter) ?? new Map<Field, readonly EnglishWord[]>();
  words.set(letter, known);
  const read = known.get(field) ?? readWords(letter, field);
  known.set(field, read);
  return read;
}

function readWords(letter: Letter, field: Field): readonly EnglishWord[] {
  const text = letter[field];
  // Names and titles under the close are no sentences.
  const end = field === 'body' ? (letter.parts.signature?.start ?? text.length) : text.length;
  let before = 0;
  return letter.words[field]
    .filter((word) => word.start < end)
    .map((word, index) => {
      const gap = text.slice(before, word.start);
      before = word.end;
      const joined = index > 0 && gap.length < 20 && /^[^\S\n]*\n?[^\S\n]*$/u.test(gap);
      return {
        text: word.text,
        lower: sameShape(word.text).toLowerCase(),
        start: word.start,
        end: word.end,
        joined,
        begins: !joined,
        name: word.capital && !word.opens && word.text !== 'I' && !/^I['’]/u.test(word.text),
      };
    });
}
