import type { Span } from '../finding.ts';
import { splitWords } from '../split-words.ts';

const RUN = 6;
/** What everybody writes says nothing of likeness. */
const STOCK =
  /\b(?:thank you (?:again )?(?:so much |very much )?for (?:taking the time to (?:meet|speak|talk)(?: with me)?|your time(?: and consideration)?|meeting with me|the (?:conversation|interview)|the time you (?:gave|took)(?: me)?)|i (?:really )?(?:look|am looking) forward to hearing from you|please (?:let me know|tell me) if (?:there is anything|you need anything)(?: else| more)?(?: (?:you need|i can (?:send|do)|that would help))?(?: from me)?|(?:it was )?(?:a|such a) pleasure to (?:meet|talk to|speak with) you|if there is anything else you need|do not hesitate to contact me|i would be (?:glad|happy) to answer any (?:further |other )?questions)\b/giu;

export interface Likeness {
  /** The part of this text's words that stand in runs of six the other has too. */
  readonly share: number;
  readonly longest: { readonly own: Span; readonly other: Span } | null;
}

/** What two texts have word for word in common. */
export function compareTexts(own: string, other: string): Likeness {
  const [ours, theirs] = [splitWords(own), splitWords(other)];
  const stock = [...own.matchAll(STOCK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isStock = (from: number) => {
    const [first, last] = [ours[from], ours[from + RUN - 1]];
    return stock.some(
      ({ start, end }) =>
        first !== undefined && last !== undefined && start <= first.start && last.end <= end,
    );
  };
  const places = new Map<string, number>();
  theirs.forEach((_, index) => {
    const key = runAt(theirs, index);
    if (key !== null && !places.has(key)) places.set(key, index);
  });
  const shared = ours.map(() => false);
  let longest: { from: number; at: number; length: number } | null = null;
  for (let index = 0; index < ours.length; index += 1) {
    const at = places.get(runAt(ours, index) ?? '');
    if (at === undefined || isStock(index)) continue;
    shared.fill(true, index, index + RUN);
    let length = RUN;
    while (same(ours[index + length], theirs[at + length])) length += 1;
    if (longest === null || length > longest.length) longest = { from: index, at, length };
  }
  const count = shared.filter(Boolean).length;
  return {
    share: ours.length === 0 ? 0 : count / ours.length,
    longest:
      longest === null
        ? null
        : {
            own: spanOf(ours, longest.from, longest.length),
            other: spanOf(theirs, longest.at, longest.length),
          },
  };
}

/** The first sentence, in small letters, unless it is one that everybody begins with. */
export function openingOf(text: string): { readonly text: string; readonly span: Span } | null {
  const match = /\S[^.!?]*[.!?]/u.exec(text);
  if (match === null) return null;
  const words = splitWords(match[0]).map((word) => word.text.toLowerCase());
  return words.length < RUN
    ? null
    : { text: words.join(' '), span: { start: match.index, end: match.index + match[0].length } };
}

type Words = ReturnType<typeof splitWords>;

function runAt(words: Words, index: number): string | null {
  if (index + RUN > words.length) return null;
  return words
    .slice(index, index + RUN)
    .map((word) => word.text.toLowerCase())
    .join(' ');
}

function same(left: Words[number] | undefined, right: Words[number] | undefined): boolean {
  return left !== undefined && right !== undefined && left.text.toLowerCase() === right.text.toLowerCase();
}

function spanOf(words: Words, from: number, length: number): Span {
  return { start: words[from]?.start ?? 0, end: words[from + length - 1]?.end ?? 0 };
}
