import type { Why } from '../agenda/agenda.ts';
import type { Dated } from '../facts/effective-journal.ts';
import type { Situation } from '../facts/situation.ts';
import type { BusinessCalendar } from '../time/business-calendar.ts';
import { addDays, type Day } from '../time/day.ts';
import { sayDay } from '../time/timetable/say-day.ts';
import { dayAt } from '../time/zones.ts';

/** Words for one situation: dates as the seeker writes them, with the weekday. */
export interface Say {
  readonly day: (day: Day) => string;
}

export function sayIn({ view }: Pick<Situation, 'view'>): Say {
  const { locale, zone } = view.seeker;
  const today = dayAt(zone, view.now);
  return { day: (day) => sayDay(day, locale, today) };
}

export function fact(text: string, of?: Dated | null): Why {
  return of === undefined || of === null
    ? { kind: 'fact', text }
    : { kind: 'fact', text, entryId: of.entry.id };
}

export function rule(ruleId: string, text: string): Why {
  return { kind: 'rule', text, ruleId };
}

export function result(text: string): Why {
  return { kind: 'result', text };
}

/** One line for each closed day between two days that is no ordinary weekend day, and one for the weekends together. */
export function calendarWhys(calendar: BusinessCalendar, from: Day, until: Day, say: Say): readonly Why[] {
  const whys: Why[] = [];
  let weekendDays = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    const closed = calendar.closedOn(day);
    if (closed === null) continue;
    if (closed.kind === 'weekend') weekendDays++;
    else whys.push({ kind: 'calendar', text: `${say.day(day)} is left out: ${sayClosed(closed)}.` });
  }
  if (weekendDays > 0) {
    const days = weekendDays === 1 ? 'One weekend day is' : `${weekendDays} weekend days are`;
    whys.push({ kind: 'calendar', text: `${days} left out.` });
  }
  return whys;
}

/** The holidays and closures in a stretch of days, as a sentence for `because`; empty when there are none. */
export function sayClosedDays(calendar: BusinessCalendar, from: Day, until: Day, say: Say): string {
  const named: string[] = [];
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    const closed = calendar.closedOn(day);
    if (closed !== null && closed.kind !== 'weekend') named.push(`${say.day(day)} (${sayClosed(closed)})`);
  }
  if (named.length === 0) return '';
  return named.length > 2
    ? ` ${named.length} days in between are closed, from ${named[0] ?? ''}.`
    : ` ${named.join(' and ')} ${named.length === 1 ? 'does' : 'do'} not count.`;
}

function sayClosed({ reason, isEstimated }: { reason: string; isEstimated: boolean }): string {
  return isEstimated ? `${reason}, an estimated date` : reason;
}

/** What is taken for granted about a calendar, about estimated holidays and half days on the way. */
export function calendarAssumptions(
  calendar: BusinessCalendar,
  from: Day,
  until: Day,
  say: Say,
): readonly string[] {
  const assumed = [...calendar.assumptionsUntil(until)];
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    if (calendar.closedOn(day)?.isEstimated === true) {
      assumed.push(`The date of ${calendar.closedOn(day)?.reason ?? ''} (${say.day(day)}) is an estimate.`);
    }
    const part = calendar.partHolidayOn(day);
    if (part !== null) assumed.push(`${say.day(day)} is ${part}: many there work only part of the day.`);
  }
  return assumed;
}
