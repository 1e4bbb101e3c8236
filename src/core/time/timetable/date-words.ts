import type { Weekday } from '../day.ts';

/** Pieces of the patterns; each has exactly one group. */
export const WEEKDAY = '(mon|tues?|weds?|wednes|thu|thurs?|fri|satu?r?|sun)(?:day)?s?';
export const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';
/** A day of the month, with or without its ending. */
export const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';

const WEEKDAY_NAMES = {
  mon: 'mon',
  tue: 'tue',
  wed: 'wed',
  thu: 'thu',
  fri: 'fri',
  sat: 'sat',
  sun: 'sun',
} as const satisfies Record<Weekday, Weekday>;

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function weekdayFrom(word: string | undefined): Weekday {
  const start = (word ?? '').slice(0, 3);
  return start in WEEKDAY_NAMES ? WEEKDAY_NAMES[start as Weekday] : 'mon';
}

/** 1 to 12. */
export function monthFrom(word: string | undefined): number {
  return MONTH_STARTS.indexOf((word ?? '').slice(0, 3)) + 1;
}

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
];
const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const MORE_NUMBERS: Readonly<Record<string, string>> = {
  twenty: '20',
  thirty: '30',
  sixty: '60',
  ninety: '90',
  eleventh: '11th',
  twelfth: '12th',
  thirteenth: '13th',
  fourteenth: '14th',
  fifteenth: '15th',
  sixteenth: '16th',
  seventeenth: '17th',
  eighteenth: '18th',
  nineteenth: '19th',
  twentieth: '20th',
  thirtieth: '30th',
};

const WORD_VALUES = new Map<string, string>([
  ...NUMBERS.map((word, value): [string, string] => [word, String(value)]),
  ...ORDINALS.slice(1).map((word, index): [string, string] => [word, `${index + 1}th`]),
  ...Object.entries(MORE_NUMBERS),
]);

/** Longer than any answer about dates; what follows is not read, so that the time taken is bounded. */
const LONGEST = 300;

/** Lower case, plain quotes and dashes, numbers as figures: “Within Two Weeks” → “within 2 weeks”. */
export function normalizePhrase(phrase: string): string {
  return spellOut(inFigures(phrase));
}

function inFigures(phrase: string): string {
  return phrase
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\bfirst thing (?:in |of )?(?:the )?new year\b/g, 'early in the new year')
    .replace(/\bfirst thing(?: (?:on|in the morning(?: on| of)?))?\b/g, '')
    .replace(/\b(twenty|thirty)[ -](first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/g, compound)
    .replace(/[a-z]+/g, (word) => WORD_VALUES.get(word) ?? word)
    .replace(/\b(?:a |1 )?fortnight\b/g, '2 weeks')
    .replace(/\b(an?|1) (week|day|month|year)\b/g, '1 $2')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Other words for what the patterns know. */
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bwk\b/g, 'week'],
  [/\bwks\b/g, 'weeks'],
  [/\bbus\.? days?\b|\bb\.?d\.?s?\b/g, 'business days'],
  [/\bw\/?c\b/g, 'week commencing'],
  [/\b(month|quarter|year)[ -]end\b/g, 'end of the $1'],
  [/\b(?:the )?([1-4])(?:st|nd|rd|th) quarter\b/g, 'q$1'],
  [/\bwithin the (week|month)\b/g, 'within 1 $1'],
  [/\b(?:coming|next|following) (days|weeks|months)\b/g, 'few $1'],
  [/\bnext (day|week|month) or (2|so)\b/g, '1 $1 or $2'],
  [/\bmid-?week,? (?:of |in )?next week\b/g, 'middle of next week'],
  [/\b(?:not|no) (?:before|until|till|sooner than|earlier than)\b/g, 'from'],
];

function spellOut(text: string): string {
  return SPELT_OUT.reduce((spelt, [words, known]) => spelt.replace(words, known), text);
}

function compound(_all: string, tens: string, ones: string): string {
  return `${(tens === 'twenty' ? 20 : 30) + ORDINALS.indexOf(ones)}th`;
}
