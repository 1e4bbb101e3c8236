import type { Sentence } from './sentences.ts';

/** What an answer from an employer can mean for the search. */
export const MEANINGS = [
  'rejection',
  'offer',
  'invitation',
  'reference-check',
  'slip',
  'timetable',
  'request',
  'acknowledgement',
] as const;
export type Meaning = (typeof MEANINGS)[number];

export interface MeaningReader {
  readonly meaning: Meaning;
  /** Said there, the words of these mean something else: “call me” beside an offer is no request of its own. */
  readonly silences: readonly Meaning[];
  says: (sentence: Sentence) => boolean;
}

export function defineMeaning(reader: MeaningReader): MeaningReader {
  return reader;
}

/** Whether any of the patterns is in the sentence, and none of the exceptions. */
export function saysAny(
  { plain }: Sentence,
  patterns: readonly RegExp[],
  exceptions: readonly RegExp[] = [],
): boolean {
  return patterns.some((one) => one.test(plain)) && !exceptions.some((one) => one.test(plain));
}
