import { addDays, type Day } from '../time/day.ts';
import { addMilliseconds, clockOf, type Instant, MINUTE, minutesOf } from '../time/instant.ts';
import { sayDay } from '../time/timetable/say-day.ts';
import { instantOf, instantsOf, isKnownZone } from '../time/zones.ts';
import type { CalendarEvent, WallTime } from './calendar-event.ts';
import { type ItemAnswers, type Question, question } from './import-proposal.ts';

export interface MeetingTimes {
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  /** The zone to show the times in. */
  readonly zone: string | null;
  readonly questions: readonly Question[];
  readonly notes: readonly string[];
}

export interface TimeContext {
  readonly locale: string;
  readonly now: Day;
  /** Zones it may be in, likeliest first; the last is the seeker's own. */
  readonly zones: readonly string[];
}

const LENGTHS = [30, 45, 60, 90];
const CLOCKS = /^\s*([01]?\d|2[0-3])[:.h]([0-5]\d)\s*(?:-|–|to)\s*([01]?\d|2[0-3])[:.h]([0-5]\d)\s*$/i;

/** When it is; what the file leaves open is asked: the zone, the hours of a whole day, the length, which of two o'clocks. */
export function readTimes(event: CalendarEvent, answers: ItemAnswers, context: TimeContext): MeetingTimes {
  const questions: Question[] = [];
  const notes: string[] = [];
  const zone = zoneOf(event.start, answers, context, questions);
  const hours = hoursOf(event, answers, questions);
  if (event.repeats !== null) notes.push(`It repeats ${event.repeats}; only the first date is taken.`);
  const shown = zone === 'UTC' ? (context.zones[0] ?? zone) : zone;
  if (zone === null || hours === null) return { startsAt: null, endsAt: null, zone: shown, questions, notes };
  const startsAt = instantIn(zone, event.start.day, hours.start, answers, questions, notes);
  const length = lengthOf(event, zone, startsAt, hours.length, answers, questions, context);
  return {
    startsAt,
    endsAt: startsAt === null || length === null ? null : addMilliseconds(startsAt, length),
    zone: shown,
    questions,
    notes,
  };
}

function zoneOf(
  start: WallTime,
  answers: ItemAnswers,
  context: TimeContext,
  questions: Question[],
): string | null {
  if (start.zone !== null) return start.zone;
  const when = `${start.isAllDay ? '' : `${clockOf(start.minute)} on `}${sayDay(start.day, context.locale, context.now)}`;
  const named = start.label === null ? '' : ` The invitation calls it “${start.label}”.`;
  questions.push(
    question('timeZone', `In which time zone is ${when}?${named}`, {
      choices: [...new Set(context.zones)].map((zone) => ({ id: zone, label: zone.replaceAll('_', ' ') })),
      free: true,
    }),
  );
  const answer = answers.timeZone?.trim() ?? '';
  return isKnownZone(answer) ? answer : null;
}

function hoursOf(
  { start }: CalendarEvent,
  answers: ItemAnswers,
  questions: Question[],
): { readonly start: number; readonly length: number | null } | null {
  if (!start.isAllDay) return { start: start.minute, length: null };
  questions.push(
    question('hours', 'It is entered as a whole day. From when to when is it? Write it as 09:00-16:30.', {
      choices: [],
      free: true,
    }),
  );
  const match = CLOCKS.exec(answers.hours ?? '');
  if (match === null) return null;
  const from = minutesOf(`${match[1]}:${match[2]}`);
  const until = minutesOf(`${match[3]}:${match[4]}`);
  return until > from ? { start: from, length: until - from } : null;
}

function instantIn(
  zone: string,
  day: Day,
  minute: number,
  answers: ItemAnswers,
  questions: Question[],
  notes: string[],
): Instant | null {
  const [first, second] = instantsOf(zone, day, minute);
  if (first === undefined) {
    notes.push(
      `${clockOf(minute)} does not exist that day in ${zone}, as the clocks go forward; it is read as that much later.`,
    );
    return instantOf(zone, day, minute);
  }
  if (second === undefined) return first;
  questions.push(
    question(
      'whichHour',
      `The clocks go back that day, so ${clockOf(minute)} comes twice. Which one is it?`,
      {
        choices: [
          { id: 'first', label: 'the first, before the change' },
          { id: 'second', label: 'the second, after it' },
        ],
        free: false,
      },
    ),
  );
  if (answers.whichHour === 'first') return first;
  return answers.whichHour === 'second' ? second : null;
}

function lengthOf(
  event: CalendarEvent,
  zone: string,
  startsAt: Instant | null,
  ofDay: number | null,
  answers: ItemAnswers,
  questions: Question[],
  context: TimeContext,
): number | null {
  if (ofDay !== null) return ofDay * MINUTE;
  if (event.minutes !== null) return event.minutes * MINUTE;
  const until = endOf(event, zone);
  if (until !== null && startsAt !== null && until > startsAt) return until - startsAt;
  if (until !== null && startsAt === null) return null;
  questions.push(
    question(
      'length',
      `It has no end. How many minutes does it take, beginning ${sayDay(event.start.day, context.locale, context.now)} at ${clockOf(event.start.minute)}?`,
      {
        choices: LENGTHS.map((minutes) => ({ id: String(minutes), label: `${minutes} minutes` })),
        free: true,
      },
    ),
  );
  const minutes = Number(answers.length ?? Number.NaN);
  return Number.isInteger(minutes) && minutes > 0 && minutes <= 1_440 ? minutes * MINUTE : null;
}

/** An end that is only a date is the morning after the last day. */
function endOf({ end }: CalendarEvent, zone: string): Instant | null {
  if (end === null) return null;
  return instantOf(end.zone ?? zone, end.isAllDay ? addDays(end.day, -1) : end.day, end.minute);
}
