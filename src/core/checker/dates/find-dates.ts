import { civilOf, type Day, dayOf, WEEKDAYS, type Weekday, weekdayOf } from '../../time/day.ts';
import type { Span } from '../finding.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
const WEEKDAY_NAMES = {
  sun: 'Sunday',
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
} as const satisfies Record<Weekday, string>;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?!\\p{L})\\.?)';
const WEEKDAY = '(Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WEEKDAY}(?:,|, the| the)? )?(?:(${MONTH}) ${DAY}|${DAY}(?: of)? (${MONTH}))(?!\\p{L}|[-–/]?\\d)(?:,? (\\d{4})(?!\\d))?`,
  'gu',
);

/** A date written out in a letter: its day of the month, and the weekday said beside it. */
export interface WrittenDate {
  readonly span: Span;
  readonly weekday: Weekday | null;
  /** The year nearest to the letter's, where none is written. */
  readonly day: Day;
  /** The same words for another day. */
  readonly write: (day: Day) => string;
}

export function findDates(text: string, today: Day): readonly WrittenDate[] {
  return [...text.matchAll(DATE)].flatMap((match) => readDate(match, today) ?? []);
}

export function weekdayName(day: Day): string {
  return WEEKDAY_NAMES[weekdayOf(day)];
}

export function monthName(day: Day): string {
  const name = MONTHS[civilOf(day).month - 1] ?? '';
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function readDate(match: RegExpExecArray, today: Day): WrittenDate | null {
  const [whole, weekdayText, monthFirst, dateAfter, dateBefore, monthLast, yearText] = match;
  const monthText = monthFirst ?? monthLast ?? '';
  const dateText = dateAfter ?? dateBefore ?? '';
  const month = MONTHS.findIndex((name) => name.startsWith(monthText.toLowerCase().slice(0, 3))) + 1;
  const date = Number(dateText);
  if (month === 0 || date < 1 || date > 31) return null;
  const day = yearText === undefined ? nearestYear(month, date, today) : dayIn(Number(yearText), month, date);
  if (day === null) return null;
  const weekday =
    weekdayText === undefined
      ? null
      : (WEEKDAYS.find((one) => weekdayText.toLowerCase().startsWith(one)) ?? null);
  return {
    span: { start: match.index, end: match.index + whole.length },
    weekday,
    day,
    write: (other) =>
      whole
        .replace(new RegExp(`^${WEEKDAY}`, 'u'), (typed) =>
          typed.endsWith('day') ? weekdayName(other) : weekdayName(other).slice(0, 3),
        )
        .replace(new RegExp(`(?<!\\d)${dateText}(?!\\d)`, 'u'), String(civilOf(other).date))
        .replace(monthText, civilOf(other).month === month ? monthText : monthName(other)),
  };
}

function nearestYear(month: number, date: number, today: Day): Day | null {
  const { year } = civilOf(today);
  const days = [year - 1, year, year + 1].flatMap((one) => dayIn(one, month, date) ?? []);
  return days.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null;
}

/** February 30 is no day. */
function dayIn(year: number, month: number, date: number): Day | null {
  if (year < 1900 || year > 2200) return null;
  const day = dayOf(year, month, date);
  const civil = civilOf(day);
  return civil.month === month && civil.date === date ? day : null;
}
