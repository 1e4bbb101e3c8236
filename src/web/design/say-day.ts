import { civilOf, type Day, dayFrom, weekdayOf } from '#core/time/day.ts';

const WEEKDAY_NAMES = {
  sun: 'Sunday',
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
} as const;

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
] as const;

const NUMBER_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

function monthOf(day: Day): string {
  return MONTH_NAMES[civilOf(day).month - 1] ?? '';
}

/** “Friday 4 December”, with the year only when it is not the year of `today`. */
export function sayDay(text: string, today?: string): string {
  const day = dayFrom(text.slice(0, 10));
  const { year, date } = civilOf(day);
  const otherYear = today !== undefined && today.slice(0, 4) !== text.slice(0, 4);
  return `${WEEKDAY_NAMES[weekdayOf(day)]} ${date} ${monthOf(day)}${otherYear ? ` ${year}` : ''}`;
}

/** “4 Dec”, for lists. */
export function sayDayShort(text: string, today?: string): string {
  const day = dayFrom(text.slice(0, 10));
  const { year, date } = civilOf(day);
  const otherYear = today !== undefined && today.slice(0, 4) !== text.slice(0, 4);
  return `${date} ${monthOf(day).slice(0, 3)}${otherYear ? ` ${year}` : ''}`;
}

/** “today”, “tomorrow”, “yesterday”, else the day in full. */
export function sayDayFrom(text: string, today: string): string {
  const distance = dayFrom(text.slice(0, 10)) - dayFrom(today);
  if (distance === 0) return 'today';
  if (distance === 1) return 'tomorrow';
  if (distance === -1) return 'yesterday';
  return sayDay(text, today);
}

/** “Tu”, “24” for one cell of the day strip. */
export function sayCell(text: string): { readonly weekday: string; readonly date: number } {
  const day = dayFrom(text);
  return { weekday: WEEKDAY_NAMES[weekdayOf(day)].slice(0, 2), date: civilOf(day).date };
}

export function sayMonth(text: string): string {
  return monthOf(dayFrom(text.slice(0, 10)));
}

export function sayMonthShort(text: string): string {
  return monthOf(dayFrom(text.slice(0, 10))).slice(0, 3);
}

/** The clock as it stands in the instant's own offset: “14:00”. */
export function sayClock(instant: string): string {
  return instant.slice(11, 16);
}

/** Numbers up to nine are words in sentences. */
export function sayCount(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}
