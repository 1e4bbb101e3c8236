import type { Field, Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import { type EnglishWord, englishWords } from './read-words.ts';

/** What a rule says should stand instead of some words. */
export interface Slip {
  /** How many words from the one looked at, and how many of them. */
  readonly from?: number;
  readonly count?: number;
  readonly right: string;
  readonly message?: string;
  readonly hint?: boolean;
}

/** Looks at the words from `index` on. Rules are tried in turn; the first that speaks is heard. */
export type EnglishRule = (words: readonly EnglishWord[], index: number) => Slip | null;

export function applyRules(letter: Letter, rules: readonly EnglishRule[]): readonly Found[] {
  if (!letter.english) return [];
  return (['subject', 'body'] as const).flatMap((field) => {
    const words = englishWords(letter, field);
    let done = 0;
    return words.flatMap((_, index) => {
      const slip = firstSlip(rules, words, index);
      const found = slip === null ? null : foundOf(letter, field, words, index, slip);
      if (found?.span === undefined || found.span.start < done) return [];
      done = found.span.end;
      return [found];
    });
  });
}

function firstSlip(rules: readonly EnglishRule[], words: readonly EnglishWord[], index: number): Slip | null {
  for (const rule of rules) {
    const slip = rule(words, index);
    if (slip !== null) return slip;
  }
  return null;
}

function foundOf(
  letter: Letter,
  field: Field,
  words: readonly EnglishWord[],
  index: number,
  { from = 0, count = 1, right, message, hint = false }: Slip,
): Found | null {
  const first = words[index + from];
  const last = words[index + from + count - 1];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  const typed = letter[field].slice(span.start, span.end);
  const suggestion =
    /^\p{Lu}/u.test(typed) && first.begins ? right.slice(0, 1).toUpperCase() + right.slice(1) : right;
  return {
    field,
    span,
    message: message ?? `“${typed}” should probably be “${suggestion}”.`,
    suggestions: [suggestion],
    ...(hint ? { severity: 'hint' as const } : {}),
  };
}

/** The word at a distance, where only spaces lie between, else the empty word. */
export function near(words: readonly EnglishWord[], index: number, offset: number): string {
  const step = offset < 0 ? -1 : 1;
  for (let at = index; at !== index + offset; at += step) {
    const later = words[step > 0 ? at + 1 : at];
    if (later?.joined !== true) return '';
  }
  return words[index + offset]?.lower ?? '';
}

export function oneOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export const DETERMINERS = oneOf(
  'a an the my your our their his her its this that these those some any each every',
);
/** What follows a verb rather than the noun it might be. */
export const AFTER_VERB = oneOf(
  'a an the my your our their his her its this that these those some any each every me you him us them it to with about from for on in at into by how what when where why whether if as more much many all up out off over through together again back well soon very both several two three everything anything something nothing everyone anyone someone nobody myself yourself within during under between among against around until since before after like there here hard today tomorrow',
);
