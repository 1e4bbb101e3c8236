/** A word to look up: without a possessive ending, with straight apostrophes. */
export interface LookedUpWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** First of a sentence, where a capital says nothing. */
  readonly opens: boolean;
}

/** Addresses, links, handles, file names and code: not words. */
const NO_WORDS =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}])[@#][\w-]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|ie|uk|io|ai|dev|de|fr|edu|gov|co|app|pdf|docx?|xlsx?|pptx?|png|jpe?g|zip|csv|md|js|ts|py)\b(?:\/\S*)?|`[^`\n]*`|\[[^\]\n]*\]|\{[^}\n]*\}/giu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‐-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const LONGEST = 60;

export function findWords(text: string): readonly LookedUpWord[] {
  const masked = text.replace(NO_WORDS, (found) => ' '.repeat(found.length));
  const words: LookedUpWord[] = [];
  let before = 0;
  for (const match of masked.matchAll(WORD)) {
    const start = match.index;
    const gap = masked.slice(Math.max(before, start - 40), start);
    const opens = before === 0 || /[.!?:\n“"(•]/u.test(gap);
    before = start + match[0].length;
    const word = match[0].replace(/['’ʼ]s$/iu, '');
    if (word.length > LONGEST || /\p{N}/u.test(word) || !/\p{Script=Latin}/u.test(word)) continue;
    words.push({
      text: word.replace(/[’ʼ]/gu, "'").normalize('NFC'),
      start,
      end: start + word.length,
      opens,
    });
  }
  return words;
}
