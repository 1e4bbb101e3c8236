import { addDays, type Day, WEEKDAYS, weekdayOf } from '../time/day.ts';

/** The Sunday that ends the week of `day`; weeks begin on Monday (ISO 8601). */
export function endOfWeek(day: Day): Day {
  return addDays(day, (7 - WEEKDAYS.indexOf(weekdayOf(day))) % 7);
}
