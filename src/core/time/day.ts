/** A plain calendar date as a count of days since 1970-01-01: cheap to compare, to add to and to keep in a set. */
export type Day = number & { readonly __kind: 'day' };

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** 9999-12-31. */
const LAST_DAY = 2_932_896 as Day;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day `text` names, or `null` when it is not a real date written as `YYYY-MM-DD`. */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (match === null) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(day) === text ? day : null;
}

/** As {@link parseDay} for text that a schema has already accepted. */
export function dayFrom(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`“${text}” is not a date.`);
  return day;
}

export function dayOf(year: number, month: number, date: number): Day {
  // Days from civil, proleptic Gregorian; see Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
}

export function civilOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD`. What lies beyond the years that have four digits is written as the last day that has. */
export function formatDay(day: Day): string {
  const { year, month, date } = civilOf(day > LAST_DAY ? LAST_DAY : day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7] as Weekday;
}

export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}
