import type { Found } from '../define-check.ts';

/** Always with a capital; `may`, `march` and `sun` are words as well. */
const PROPER =
  /(?<![\p{L}\p{N}@#/._-])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|english|german|french|spanish|italian|irish|british|american|european|canadian|australian|chinese|japanese|dutch|polish|christmas|easter|internet explorer|linkedin|github|microsoft|google|excel(?= (?:sheet|file|spreadsheet))|monday's|friday's)(?![\p{L}\p{N}@]|\.[\p{L}]|-[\p{Ll}])/gu;
const LONE_I = /(?<![\p{L}\p{N}.@/_-])i(?=['’](?:m|ve|d|ll)(?!\p{L})|\s|[,;?!](?:\s|$))(?!\.e)/gu;
/** After a full stop and one space, a small letter; not after an abbreviation or a number. */
const SENTENCE =
  /(?<=\p{Ll}{2}[.!?]["”)]? )(?!e\.g|i\.e|etc|iOS|iPhone|eBay|npm|macOS|https?:|www\.)\p{Ll}[\p{L}'’]*/gu;
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:etc|vs|approx|ca|cf|dept|est|inc|ltd|no|tel|ext|min|max|hrs?|mins?|incl|resp|co|jr|sr|st|prof|dr|mrs?|ms|fig|vol|pp?)\.["”)]? $/iu;
const TITLES = /(?<![\p{L}\p{N}])(?:mr|mrs|ms|dr|prof)\.?(?= \p{Lu})/gu;
const O_CLOCK = /(?<![\p{L}\p{N}])O['’]Clock(?!\p{L})/gu;

type Capital = Omit<Found, 'field'>;

/** Words in small letters that need a capital, and the other way round. */
export function findCapitals(text: string): readonly Capital[] {
  return [
    ...matches(text, PROPER, capital),
    ...matches(text, LONE_I, capital),
    ...matches(text, TITLES, capital),
    ...matches(text, O_CLOCK, (typed) => typed.toLowerCase()),
    ...matches(text, SENTENCE, capital).filter(
      ({ span }) => !ABBREVIATION.test(text.slice(Math.max(0, (span?.start ?? 0) - 12), span?.start)),
    ),
  ];
}

const KNOWN_CAPITALS: Readonly<Record<string, string>> = { linkedin: 'LinkedIn', github: 'GitHub' };

function capital(word: string): string {
  return KNOWN_CAPITALS[word] ?? word.slice(0, 1).toUpperCase() + word.slice(1);
}

function matches(text: string, pattern: RegExp, right: (typed: string) => string): readonly Capital[] {
  return [...text.matchAll(pattern)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    message: `“${match[0]}” should be “${right(match[0])}”.`,
    suggestions: [right(match[0])],
  }));
}
