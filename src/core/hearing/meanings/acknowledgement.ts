import { defineMeaning, saysAny } from '../define-meaning.ts';

const PATTERNS: readonly RegExp[] = [
  /\b(?:thanks|thank you)\b/,
  /\b(?:got it|received|receipt of|noted|my pleasure|likewise|(?:how|so|very) (?:kind|thoughtful|nice)(?: of you)?|arrived safely|passed (?:it|them) on|cheers)\b/,
];

/** “Got it, thanks”, and nothing more. */
export const acknowledgement = defineMeaning({
  meaning: 'acknowledgement',
  silences: [],
  says: (sentence) => saysAny(sentence, PATTERNS, [/\?$/]),
});
