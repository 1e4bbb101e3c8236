import { addDays, civilOf, type Day, dayOf } from '../day.ts';
import { easterOf, lastOpenBefore, nextDate, weekdayAfter } from './calendar-steps.ts';
import {
  between,
  exactly,
  type Found,
  loosely,
  type PhraseContext,
  type PhrasePattern,
} from './phrase-context.ts';

const WHEN =
  '(?<!early |later |late )\\b(before|by|until|ahead of|after|following|from|over|around|at|on|in)(?: the)?';

/** The last days of an occasion that everybody means when they say its name. */
const OCCASIONS: readonly {
  readonly words: string;
  readonly name: string;
  readonly first: (year: number, locale: string) => Day;
  readonly last: (year: number, locale: string) => Day;
}[] = [
  { words: "new year(?:'?s)?(?: day| eve)?", name: 'New Year', first: newYear, last: newYear },
  {
    words:
      '(?:christmas|xmas|x-mas|festive|winter|end-of-year)(?: day| eve| break| holidays?| season)?|holidays?',
    name: 'Christmas',
    first: (year) => dayOf(year, 12, 25),
    last: (year) => dayOf(year + 1, 1, 1),
  },
  { words: 'thanksgiving', name: 'Thanksgiving', first: thanksgiving, last: thanksgiving },
  {
    words: 'easter(?: break| holidays?| weekend)?',
    name: 'Easter',
    first: (year) => addDays(easterOf(year), -2),
    last: (year) => addDays(easterOf(year), 1),
  },
  {
    words: '(?:labou?r day)',
    name: 'Labor Day',
    first: (year) => weekdayAfter(dayOf(year, 8, 31), 'mon'),
    last: (year) => weekdayAfter(dayOf(year, 8, 31), 'mon'),
  },
];

/** Days with a name that fall on the same date each year. */
const NAMED_DATES: readonly (readonly [words: string, month: number, date: number])[] = [
  ["new year'?s eve", 12, 31],
  ["(?:st\\.?|saint) patrick'?s(?: day)?", 3, 17],
  ["valentine'?s(?: day)?", 2, 14],
  ["hallow'?e'?en", 10, 31],
  ['boxing day', 12, 26],
  ["(?:st\\.?|saint) andrew'?s day", 11, 30],
  ['bastille day', 7, 14],
  ['independence day', 7, 4],
];

export const NAMED_DATE_PATTERNS: readonly PhrasePattern[] = [
  {
    pattern: /\bbetween christmas and (?:the )?new year(?:'?s)?\b/,
    read: (_match, { said }) => {
      const by = nextDate(12, 31, said);
      return by === null ? [] : [between(addDays(by, -4), by, 'the days between the two', 'likely')];
    },
  },
  ...NAMED_DATES.map(([words, month, date]) => ({
    pattern: new RegExp(`\\b${words}(?![a-z])`),
    read: (_match: RegExpExecArray, { said }: PhraseContext) => {
      const day = nextDate(month, date, said);
      return day === null ? [] : [exactly(day, 'the day of that name', 'likely')];
    },
  })),
];

/** Before Christmas, after the holidays, by Easter, in the new year. */
export const OCCASION_PATTERNS: readonly PhrasePattern[] = OCCASIONS.map(({ words, name, first, last }) => ({
  pattern: new RegExp(`${WHEN} (?:${words})(?![a-z])`),
  read: ([all, when], context) => {
    const year = yearOf(first, last, context);
    const start = first(year, context.locale);
    const end = last(year, context.locale);
    if (when === 'before' || when === 'by' || when === 'until' || when === 'ahead of') {
      return [exactly(lastOpenBefore(start, context), `the last working day before ${name}`, 'likely')];
    }
    if (when === 'in' && /new year/.test(all)) return inTheNewYear(start);
    if (when === 'around' || when === 'at' || when === 'on' || when === 'in')
      return [loosely(start, `${name} itself`)];
    return [loosely(addDays(end, 7), `within a week after ${name}`)];
  },
}));

function inTheNewYear(start: Day): readonly Found[] {
  return [loosely(addDays(start, 14), 'the first half of January')];
}

/** The occasion that is not over on the day it was said. */
function yearOf(
  first: (year: number, locale: string) => Day,
  last: (year: number, locale: string) => Day,
  { said, locale }: PhraseContext,
): number {
  const { year } = civilOf(said);
  if (last(year - 1, locale) >= said && first(year - 1, locale) <= said) return year - 1;
  return first(year, locale) >= said || last(year, locale) >= said ? year : year + 1;
}

function newYear(year: number): Day {
  return dayOf(year, 1, 1);
}

/** The fourth Thursday of November; in Canada the second Monday of October. */
function thanksgiving(year: number, locale: string): Day {
  return locale.toUpperCase().endsWith('-CA')
    ? addDays(weekdayAfter(dayOf(year, 9, 30), 'mon'), 7)
    : addDays(weekdayAfter(dayOf(year, 10, 31), 'thu'), 21);
}
