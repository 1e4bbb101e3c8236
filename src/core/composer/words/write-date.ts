import { civilOf, type Day, weekdayOf } from '../../time/day.ts';
import type { English } from './english.ts';

const MONTHS = [
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
] as const;

const WEEKDAY_NAMES = {
  sun: 'Sunday',
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
} as const;

/** “5 March” or “March 5”, with the year when it is not that of `near`. */
export function writeDate(day: Day, english: English, near: Day = day): string {
  const { year, month, date } = civilOf(day);
  const name = MONTHS[month - 1] ?? '';
  const sameYear = civilOf(near).year === year;
  if (english === 'american') return sameYear ? `${name} ${date}` : `${name} ${date}, ${year}`;
  return sameYear ? `${date} ${name}` : `${date} ${name} ${year}`;
}

/** “Thursday 5 March” or “Thursday, March 5”. */
export function writeWeekdayDate(day: Day, english: English, near: Day = day): string {
  const comma = english === 'american' ? ',' : '';
  return `${WEEKDAY_NAMES[weekdayOf(day)]}${comma} ${writeDate(day, english, near)}`;
}

/** “14:30” or “2:30 p.m.” */
export function writeClock(minuteOfDay: number, english: English): string {
  const hours = Math.floor(minuteOfDay / 60);
  const minutes = String(minuteOfDay % 60).padStart(2, '0');
  if (english === 'british') return `${String(hours).padStart(2, '0')}:${minutes}`;
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  return `${hour}${minutes === '00' ? '' : `:${minutes}`} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}
