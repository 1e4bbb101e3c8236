import { addDays, type Day } from '../time/day.ts';
import { addMilliseconds, clockOf, type Instant, MINUTE, minutesOf } from '../time/instant.ts';
import { sayDay } from '../time/timetable/say-day.ts';
import { instantOf, instantsOf } from '../time/zones.ts';
import type { CalendarEvent, WallTime } from './calendar-event.ts';
import { readZone } from './countries.ts';
import type { Questionnaire } from './questionnaire.ts';

export interface MeetingTimes {
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  /** The zone to show the times in. */
  readonly zone: string | null;
}

export interface TimeContext {
  readonly locale: string;
  readonly today: Day;
  /** Zones it may be in, likeliest first. */
  readonly zones: readonly string[];
}

/** A week; what claims to be longer is no interview but a mistake. */
const LONGEST = 7 * 1_440;
const LENGTHS = [30, 45, 60, 90];
const CLOCKS = /^\s*([01]?\d|2[0-3])[:.h]([0-5]\d)\s*(?:-|–|to)\s*([01]?\d|2[0-3])[:.h]([0-5]\d)\s*$/i;

/** When it is; what the file leaves open is asked: the zone, the hours of a whole day, the length, which of two o'clocks. */
export function readTimes(event: CalendarEvent, context: TimeContext, sheet: Questionnaire): MeetingTimes {
  const zone = event.start.zone ?? askZone(event.start, context, sheet);
  const hours = event.start.isAllDay ? askHours(sheet) : { start: event.start.minute, length: null };
  const shown = zone === 'UTC' ? (context.zones[0] ?? zone) : zone;
  if (zone === null || hours === null) return { startsAt: null, endsAt: null, zone: shown };
  const startsAt = startOf(zone, event.start.day, hours.start, sheet);
  if (startsAt === null) return { startsAt, endsAt: null, zone: shown };
  const length = hours.length ?? lengthOf(event, zone, startsAt) ?? askLength(event.start, context, sheet);
  return {
    startsAt,
    endsAt: length === null ? null : addMilliseconds(startsAt, length * MINUTE),
    zone: shown,
  };
}

function askZone(
  start: WallTime,
  { locale, today, zones }: TimeContext,
  sheet: Questionnaire,
): string | null {
  const when = `${start.isAllDay ? '' : `${clockOf(start.minute)} on `}${sayDay(start.day, locale, today)}`;
  const named = start.label === null ? '' : ` The invitation calls it “${start.label}”.`;
  const question = {
    id: 'timeZone',
    ask: `In which time zone is ${when}?${named}`,
    choices: [...new Set(zones)].map((zone) => ({ id: zone, label: zone.replaceAll('_', ' ') })),
    free: true,
  };
  return sheet.ask(question, readZone);
}

function askHours(sheet: Questionnaire): { readonly start: number; readonly length: number } | null {
  const ask = 'It is entered as a whole day. From when to when is it? Write it as 09:00-16:30.';
  return sheet.ask({ id: 'hours', ask, free: true }, (answer) => {
    const [, fromHour, fromMinute, untilHour, untilMinute] = CLOCKS.exec(answer) ?? [];
    if (fromHour === undefined) return null;
    const start = minutesOf(`${fromHour}:${fromMinute}`);
    const length = minutesOf(`${untilHour}:${untilMinute}`) - start;
    return length > 0 ? { start, length } : null;
  });
}

function startOf(zone: string, day: Day, minute: number, sheet: Questionnaire): Instant | null {
  const [first, second] = instantsOf(zone, day, minute);
  if (first === undefined) {
    sheet.note(
      `${clockOf(minute)} does not exist that day in ${zone}, as the clocks go forward; it is read as that much later.`,
    );
    return instantOf(zone, day, minute);
  }
  if (second === undefined) return first;
  const chosen = sheet.choose({
    id: 'whichHour',
    ask: `The clocks go back that day, so ${clockOf(minute)} comes twice. Which one is it?`,
    choices: [
      { id: 'first', label: 'the first, before the change' },
      { id: 'second', label: 'the second, after it' },
    ],
  });
  if (chosen === null) return null;
  return chosen === 'first' ? first : second;
}

/** Minutes, where the file gives a length or a later end. */
function lengthOf(event: CalendarEvent, zone: string, startsAt: Instant): number | null {
  if (event.minutes !== null) return event.minutes <= LONGEST ? event.minutes : null;
  const { end } = event;
  if (end === null) return null;
  // An end that is only a date is the morning after the last day.
  const until = instantOf(end.zone ?? zone, end.isAllDay ? addDays(end.day, -1) : end.day, end.minute);
  const length = (until - startsAt) / MINUTE;
  return length > 0 && length <= LONGEST ? length : null;
}

function askLength(start: WallTime, { locale, today }: TimeContext, sheet: Questionnaire): number | null {
  const question = {
    id: 'length',
    ask: `It has no end. How many minutes does it take, beginning ${sayDay(start.day, locale, today)} at ${clockOf(start.minute)}?`,
    choices: LENGTHS.map((minutes) => ({ id: String(minutes), label: `${minutes} minutes` })),
    free: true,
  };
  return sheet.ask(question, (answer) => {
    const minutes = Number(answer);
    return Number.isInteger(minutes) && minutes > 0 && minutes <= 1_440 ? minutes : null;
  });
}
