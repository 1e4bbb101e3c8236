/** A piece of the text that says one thing, and where it stands. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** As compared: lower case, straight apostrophes, single spaces, and not endless. */
  readonly plain: string;
}

/** Nobody writes longer ones; whoever sends them wants to see this program busy. */
const LONGEST = 600;
const MOST = 400;

const END = /[.!?;:]+(?=["'”’)\]]*(?:\s|$))|\n\s*\n|\n(?=\s*[-*•])/g;
/** What ends in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|no|approx|e\.g|i\.e|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.m|p\.m)$/i;

/** The sentences of a text, in order; of a very long one the first. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const written = text.slice(start, end);
    const lead = written.length - written.trimStart().length;
    const trimmed = written.trim();
    if (trimmed !== '') {
      const at = start + lead;
      sentences.push({
        start: at,
        end: at + trimmed.length,
        text: trimmed,
        plain: plainText(trimmed.slice(0, LONGEST)),
      });
    }
    start = end;
  };
  for (const match of text.matchAll(END)) {
    if (sentences.length === MOST) return sentences;
    const isStop = match[0].startsWith('.') && match[0].length === 1;
    if (isStop && ABBREVIATION.test(text.slice(start, match.index))) continue;
    add(match.index + match[0].length);
  }
  add(text.length);
  return sentences;
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
