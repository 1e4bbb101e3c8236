/** The body without greeting and signature, as words. */
function wordsOf(letter: string): readonly string[] {
  const paragraphs = letter.split('\n\n').slice(1, -1).join(' ');
  return paragraphs.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

function runsOf(words: readonly string[], length: number): ReadonlySet<string> {
  return new Set(words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' ')));
}

/** Of all runs of three words in two letters, the part that both have: from 0 to 1. */
export function sharedThrees(one: string, two: string): number {
  const [a, b] = [runsOf(wordsOf(one), 3), runsOf(wordsOf(two), 3)];
  const both = [...a].filter((run) => b.has(run)).length;
  return both / Math.max(a.size + b.size - both, 1);
}

/** Of the runs of six words in the shorter letter, the part that the other has too. */
export function sharedSixes(one: string, two: string): number {
  const [a, b] = [runsOf(wordsOf(one), 6), runsOf(wordsOf(two), 6)];
  const both = [...a].filter((run) => b.has(run)).length;
  return both / Math.max(Math.min(a.size, b.size), 1);
}

/** The first three words after the greeting. */
export function openingOf(letter: string): string {
  return wordsOf(letter).slice(0, 3).join(' ');
}
