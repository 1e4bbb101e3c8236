import { addDays, civilOf, type Day, dayOf, WEEKDAYS, type Weekday, weekdayOf } from '../day.ts';
import type { PhraseContext } from './phrase-context.ts';

const WEEK = 7;

export function daysInMonth(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);
}

/** The last day of a month; `month` may run over the end of the year. */
export function monthEnd(year: number, month: number): Day {
  const [y, m] = carry(year, month);
  return dayOf(y, m, daysInMonth(y, m));
}

export function monthStart(year: number, month: number): Day {
  const [y, m] = carry(year, month);
  return dayOf(y, m, 1);
}

/** The same date `count` months on, or the last day of a month that is too short. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = civilOf(day);
  const [y, m] = carry(year, month + count);
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)));
}

/** The first `weekday` after `day`, never `day` itself. */
export function weekdayAfter(day: Day, weekday: Weekday): Day {
  const ahead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(day)) + WEEK) % WEEK;
  return addDays(day, ahead === 0 ? WEEK : ahead);
}

/** The first day of the working week that holds `day`: Monday, except where Sunday or Saturday is the first working day. */
export function weekStart(day: Day, context: PhraseContext): Day {
  const first = firstWeekday(context);
  return addDays(day, -((WEEKDAYS.indexOf(weekdayOf(day)) - WEEKDAYS.indexOf(first) + WEEK) % WEEK));
}

/** The last day they work in the week that begins on `start`; its fifth day when they work on none of it. */
export function lastOpenOfWeek(start: Day, context: PhraseContext): Day {
  for (let offset = WEEK - 1; offset >= 0; offset--) {
    if (context.isOpen(addDays(start, offset))) return addDays(start, offset);
  }
  return addDays(start, 4);
}

/** The `count`-th working day after `day`. */
export function addOpenDays(day: Day, count: number, context: PhraseContext): Day {
  let reached = day;
  let left = count;
  // A calendar that never opens must not hold the loop.
  for (let tries = 0; left > 0 && tries < 1_000; tries++) {
    reached = addDays(reached, 1);
    if (context.isOpen(reached)) left--;
  }
  return reached;
}

/** The nearest working day before `day`. */
export function lastOpenBefore(day: Day, context: PhraseContext): Day {
  for (let back = 1; back <= 31; back++) {
    if (context.isOpen(addDays(day, -back))) return addDays(day, -back);
  }
  return addDays(day, -1);
}

export function nextOpenFrom(day: Day, context: PhraseContext): Day {
  for (let ahead = 0; ahead <= 31; ahead++) {
    if (context.isOpen(addDays(day, ahead))) return addDays(day, ahead);
  }
  return day;
}

/** The next such date from `said` on: this year, or next year when it is over. A 29 February is looked for in leap years. */
export function nextDate(month: number, date: number, said: Day): Day | null {
  const { year } = civilOf(said);
  for (let y = year; y <= year + 8; y++) {
    if (date > daysInMonth(y, month)) continue;
    const day = dayOf(y, month, date);
    if (day >= said) return day;
  }
  return null;
}

/** Easter Sunday of the western churches (the anonymous Gregorian computus). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

function carry(year: number, month: number): readonly [year: number, month: number] {
  const index = year * 12 + month - 1;
  return [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
}

/** A holiday must not be taken for a weekend, so each weekday is looked at in four weeks. */
function firstWeekday(context: PhraseContext): Weekday {
  const works = (weekday: Weekday) => {
    const first = weekdayAfter(context.said, weekday);
    return [-14, -7, 0, 7].some((offset) => context.isOpen(addDays(first, offset)));
  };
  if (works('sun') && !(works('fri') && works('sat'))) return works('sat') ? 'sat' : 'sun';
  return 'mon';
}
