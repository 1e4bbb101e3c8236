import { civilOf, type Day, dayOf } from '../day.ts';
import { addMonths, daysInMonth, lastOpenOfWeek, nextDate, weekStart } from './calendar-steps.ts';
import { DATE, MONTH, monthFrom, WEEKDAY } from './date-words.ts';
import { between, exactly, type Found, type PhraseContext, type PhrasePattern } from './phrase-context.ts';
import { isMonthFirst } from './say-day.ts';

const YEAR = '(?:,? (20\\d\\d)\\b)?';
const TO = ' ?(?:-|to|and|or|until|till) ?(?:the )?';

/** Dates written out: 4 Dec, December 4th, 2026-12-04, 4/12, the 14th, 10–14 December. */
export const DATE_PATTERNS: readonly PhrasePattern[] = [
  {
    pattern: new RegExp(
      `\\bweek (?:of|commencing|beginning|starting|from)(?: the)? (?:${DATE} (?:of )?${MONTH}|${MONTH} (?:the )?${DATE}|(\\d{1,2})(?:st|nd|rd|th))`,
    ),
    read: ([, firstDate, firstMonth, secondMonth, secondDate, bare], context) => {
      const day =
        bare === undefined
          ? dated(firstMonth ?? secondMonth, firstDate ?? secondDate, undefined, context.said)
          : nextSuchDay(Number(bare), context.said);
      if (day === null) return [];
      const start = weekStart(day, context);
      return [between(start, lastOpenOfWeek(start, context), 'any day of that week they work', 'likely')];
    },
  },
  {
    pattern: /\b(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/,
    read: ([, year, month, date]) => whole(realDate(Number(year), Number(month), Number(date)), 'as written'),
  },
  {
    pattern: new RegExp(`\\b${DATE}${TO}${DATE} (?:of )?${MONTH}${YEAR}`),
    read: ([, first, last, month, year], context) => range(month, first, last, year, context),
  },
  {
    pattern: new RegExp(`\\b${MONTH} (?:the )?${DATE}${TO}${DATE}(?!\\d)${YEAR}`),
    read: ([, month, first, last, year], context) => range(month, first, last, year, context),
  },
  {
    pattern: new RegExp(`\\b${DATE} (?:of )?${MONTH}${YEAR}`),
    read: ([, date, month, year], context) => whole(dated(month, date, year, context.said), 'as written'),
  },
  {
    pattern: new RegExp(`\\b${MONTH} (?:the )?${DATE}(?!\\d)${YEAR}`),
    read: ([, month, date, year], context) => whole(dated(month, date, year, context.said), 'as written'),
  },
  {
    pattern: /\b(\d{1,2})\.(\d{1,2})\.(?: ?(20\d\d|\d\d)\b)?/,
    read: ([, date, month, year], context) =>
      whole(
        numbered(Number(month), Number(date), year, context.said),
        'the day first, as points are written',
      ),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?(?![\d/])/,
    read: ([, first, second, year], context) => slashed(Number(first), Number(second), year, context),
  },
  {
    pattern: /(?<![\d-])(\d{1,2})-(\d{1,2})-(20\d\d)(?![\d-])/,
    read: ([, first, second, year], context) => slashed(Number(first), Number(second), year, context),
  },
  {
    pattern: /\bthe (\d{1,2})(?:st|nd|rd|th),? (?:or|and|to|-) (?:the )?(\d{1,2})(?:st|nd|rd|th)\b/,
    read: ([, first, last], context) => {
      const from = nextSuchDay(Number(first), context.said);
      const by = from === null ? null : nextSuchDay(Number(last), from);
      return from === null || by === null ? [] : [between(from, by, 'both days named')];
    },
  },
  {
    pattern: new RegExp(
      `\\bbetween (?:the )?${DATE}${TO}${DATE}(?! ?(?:days?|weeks?|months?|business|working))`,
    ),
    read: ([, first, last], context) => {
      const from = nextSuchDay(Number(first), context.said);
      const by = from === null ? null : nextSuchDay(Number(last), from);
      return from === null || by === null ? [] : [between(from, by, 'the next such days', 'likely')];
    },
  },
  {
    // Before the weekday alone: “Friday the 4th” names one day twice.
    pattern: new RegExp(
      `(?:\\b${WEEKDAY},? )?(?:\\bthe |\\b)(\\d{1,2})(?:st|nd|rd|th)\\b(?! ?(?:week|half|quarter))`,
    ),
    read: ([, , date], context) =>
      whole(nextSuchDay(Number(date), context.said), `the next ${ordinal(Number(date))} of a month`),
  },
];

function whole(day: Day | null, how: string): readonly Found[] {
  return day === null ? [] : [exactly(day, how)];
}

function realDate(year: number, month: number, date: number): Day | null {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
    ? dayOf(year, month, date)
    : null;
}

function dated(month: string | undefined, date: string | undefined, year: string | undefined, said: Day) {
  return numbered(monthFrom(month), Number(date), year, said);
}

function numbered(month: number, date: number, year: string | undefined, said: Day): Day | null {
  if (month < 1 || month > 12 || date < 1) return null;
  if (year === undefined) return nextDate(month, date, said);
  return realDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, date);
}

function range(
  month: string | undefined,
  first: string | undefined,
  last: string | undefined,
  year: string | undefined,
  context: PhraseContext,
): readonly Found[] {
  const by = dated(month, last, year, context.said);
  if (by === null || Number(first) > Number(last) || Number(first) < 1) return [];
  return [between((by - (Number(last) - Number(first))) as Day, by, 'as written')];
}

/** The next day of a month with this number, `said` itself excluded. */
function nextSuchDay(date: number, said: Day): Day | null {
  if (date < 1 || date > 31) return null;
  for (let ahead = 0; ahead <= 12; ahead++) {
    const { year, month } = civilOf(addMonths(said, ahead));
    const day = realDate(year, month, date);
    if (day !== null && day > said) return day;
  }
  return null;
}

function slashed(
  first: number,
  second: number,
  year: string | undefined,
  context: PhraseContext,
): readonly Found[] {
  const dayFirst = numbered(second, first, year, context.said);
  const monthFirst = numbered(first, second, year, context.said);
  if (dayFirst === monthFirst) return whole(dayFirst, 'as written');
  if (dayFirst === null) return whole(monthFirst, 'the month first, the only way it is a date');
  if (monthFirst === null) return whole(dayFirst, 'the day first, the only way it is a date');
  const habit = isMonthFirst(context.locale);
  const sureness = habit === null ? 'guess' : 'likely';
  const asDay = exactly(dayFirst, 'with the day first', habit === true ? 'guess' : sureness);
  const asMonth = exactly(monthFirst, 'with the month first', habit === false ? 'guess' : sureness);
  return habit === true ? [asMonth, asDay] : [asDay, asMonth];
}

function ordinal(date: number): string {
  const ending = date > 3 && date < 21 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[date % 10] ?? 'th');
  return `${date}${ending}`;
}
