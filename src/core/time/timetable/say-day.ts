import { civilOf, type Day, WEEKDAYS, weekdayOf } from '../day.ts';

const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Where a date is written month first; everywhere else the day comes first. */
const MONTH_FIRST = new Set(['US', 'PH', 'PR', 'GU', 'VI', 'AS', 'MP', 'FM', 'MH', 'PW']);

/** Whether 12/4 is the fourth of December to a reader of this locale; `null` where both are in use. */
export function isMonthFirst(locale: string): boolean | null {
  let known = answers.get(locale);
  if (known === undefined) {
    known = readMonthFirst(locale);
    answers.set(locale, known);
  }
  return known;
}

const answers = new Map<string, boolean | null>();

function readMonthFirst(locale: string): boolean | null {
  const region = /[-_]([A-Za-z]{2})(?:[-_]|$)/.exec(locale)?.[1]?.toUpperCase();
  if (region === 'CA') return null;
  if (region === undefined) return /^en$/i.test(locale) ? null : false;
  return MONTH_FIRST.has(region);
}

/** “Friday 4 December”, or “Friday, December 4”; the year only when it is not the one of `near`. */
export function sayDay(day: Day, locale: string, near: Day): string {
  const { year, month, date } = civilOf(day);
  const weekday = WEEKDAY_NAMES[WEEKDAYS.indexOf(weekdayOf(day))] ?? '';
  const name = MONTH_NAMES[month - 1] ?? '';
  const sameYear = civilOf(near).year === year;
  return isMonthFirst(locale) === true
    ? `${weekday}, ${name} ${date}${sameYear ? '' : `, ${year}`}`
    : `${weekday} ${date} ${name}${sameYear ? '' : ` ${year}`}`;
}
