/** `second interview`, `third round`: the word that counts is captured. */
export const ROUND_WORDS = /\b(first|second|third|fourth|fifth|sixth)(?= (?:round|interview)\b)/giu;

export function ordinalOf(word: string): number | null {
  const place = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].indexOf(word.toLowerCase());
  return place < 0 ? null : place + 1;
}
