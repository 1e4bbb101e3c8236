import type { Why } from '../agenda/agenda.ts';
import type { Dated } from '../facts/effective-journal.ts';
import type { Situation } from '../facts/situation.ts';
import type { BusinessCalendar } from '../time/business-calendar.ts';
import { addDays, type Day, earlierDay } from '../time/day.ts';
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

/** Nobody reads the days of more than a year one by one; a date far off may stand for “until further notice”. */
const EXPLAINED_DAYS = 400;

function explainedUntil(from: Day, until: Day): Day {
  return earlierDay(until, addDays(from, EXPLAINED_DAYS));
}

/** The days after `from` up to `until`, counted or left out, in runs: every one of them is in some line. */
export function calendarWhys(calendar: BusinessCalendar, from: Day, until: Day, say: Say): readonly Why[] {
  const whys: Why[] = [];
  const end = explainedUntil(from, until);
  let counted = 0;
  for (let day = addDays(from, 1); day <= end; ) {
    const reason = closedReason(calendar, day);
    let last = day;
    while (last < end && closedReason(calendar, addDays(last, 1)) === reason) last = addDays(last, 1);
    const length = last - day + 1;
    const days = length === 1 ? say.day(day) : `${say.day(day)} to ${say.day(last)}`;
    if (reason === null)
      whys.push({ kind: 'calendar', text: `${days}: ${sayCount(counted + 1, counted + length)}.` });
    else whys.push({ kind: 'calendar', text: `${days}: left out, ${reason}.` });
    if (reason === null) counted += length;
    day = addDays(last, 1);
  }
  if (end < until) whys.push({ kind: 'calendar', text: `After ${say.day(end)}: counted the same way.` });
  return whys;
}

function closedReason(calendar: BusinessCalendar, day: Day): string | null {
  const closed = calendar.closedOn(day);
  return closed === null ? null : sayClosed(closed);
}

function sayCount(first: number, last: number): string {
  return first === last ? `business day ${first}` : `business days ${first} to ${last}`;
}

/** The holidays and closures in a stretch of days, as a sentence for `because`; empty when there are none. */
export function sayClosedDays(calendar: BusinessCalendar, from: Day, until: Day, say: Say): string {
  const named: string[] = [];
  for (let day = addDays(from, 1), last = explainedUntil(from, until); day <= last; day = addDays(day, 1)) {
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
  for (let day = addDays(from, 1), last = explainedUntil(from, until); day <= last; day = addDays(day, 1)) {
    if (calendar.closedOn(day)?.isEstimated === true) {
      assumed.push(`The date of ${calendar.closedOn(day)?.reason ?? ''} (${say.day(day)}) is an estimate.`);
    }
    const part = calendar.partHolidayOn(day);
    if (part !== null) assumed.push(`${say.day(day)} is ${part}: many there work only part of the day.`);
  }
  return assumed;
}
