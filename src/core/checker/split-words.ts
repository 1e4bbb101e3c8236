/** A word of the letter and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Without a possessive ending: `Séamus` of `Séamus’s`. */
  readonly base: string;
  readonly baseEnd: number;
  readonly capital: boolean;
  /** First of its sentence or line, where any word has a capital. */
  readonly opens: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‐-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const POSSESSIVE = /['’ʼ]s$/iu;
/** Ends a sentence, unless what comes before is an abbreviation. */
const SENTENCE_END = /[.!?…:\n“"(•]/u;
const ABBREVIATION = /(?:^|[^\p{L}])(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Sr|Jr|vs|etc|e\.g|i\.e|\p{Lu})\.\s*$/u;

export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const word = match[0];
    const end = start + word.length;
    const base = word.replace(POSSESSIVE, '');
    words.push({
      text: word,
      start,
      end,
      base,
      baseEnd: start + base.length,
      capital: /^\p{Lu}/u.test(word),
      opens: words.length === 0 || endsSentence(text, before, start),
    });
    before = end;
  }
  return words;
}

function endsSentence(text: string, before: number, start: number): boolean {
  const gap = text.slice(before, Math.min(start, before + 200));
  if (!SENTENCE_END.test(gap)) return false;
  return !(gap.trim() === '.' && ABBREVIATION.test(text.slice(Math.max(0, before - 8), start)));
}
