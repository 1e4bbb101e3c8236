import { civilOf, dayFrom, weekdayOf } from '#core/time/day.ts';

const WEEKDAYS = {
  sun: 'Sun',
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
} as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** “Wed 23 Feb 2028” of a date, or of an instant as its own offset shows it. */
export function sayDay(text: string): string {
  const day = dayFrom(text.slice(0, 10));
  const { year, month, date } = civilOf(day);
  return `${WEEKDAYS[weekdayOf(day)]} ${date} ${MONTHS[month - 1]} ${year}`;
}
