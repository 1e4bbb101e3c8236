/** Short capitals are somebody's abbreviation: NHS GP, UK HR. */
export function isTerm(word: string): boolean {
  return word.length <= 4;
}
