import { civilOf, type Day, dayOf, WEEKDAYS, type Weekday, weekdayOf } from '#core/time/day.ts';
import { DAY_LENGTH, HOUR, type Instant } from '#core/time/instant.ts';
import { listZones, offsetAt } from '#core/time/zones.ts';
import { textOf } from './property.ts';
import type { IcsComponent } from './unfold.ts';

/** From `day` on, clocks stand `offset` minutes ahead of UTC. */
interface Change {
  readonly day: Day;
  readonly offset: number;
}

/**
 * The IANA zone whose clock does what this VTIMEZONE says in the year of `day`; `null` when it cannot be evaluated or no zone does.
 * Zones that agree all year are the same clock, so whichever of them is taken, the instant is right; the best known one is.
 */
export function matchTimezone(definition: IcsComponent, day: Day): string | null {
  const { year } = civilOf(day);
  const changes = changesIn(definition, year);
  if (changes === null) return null;
  const samples = Array.from({ length: 12 }, (_, month) => dayOf(year, month + 1, 15)).concat(day);
  const wanted = samples.map((sample) => offsetOn(sample, changes));
  const matches = listZones().filter((zone) =>
    samples.every((sample, index) => noonOffset(zone, sample) === wanted[index]),
  );
  return (
    PREFERRED.find((zone) => matches.includes(zone)) ?? matches.find((zone) => zone.includes('/')) ?? null
  );
}

/** One city for each common clock, so that a match is a name people know. */
const PREFERRED = [
  'Europe/London',
  'Europe/Dublin',
  'Europe/Paris',
  'Europe/Athens',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Phoenix',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Asia/Singapore',
  'Asia/Dubai',
  'Australia/Sydney',
  'Australia/Brisbane',
  'Pacific/Auckland',
  'America/Sao_Paulo',
];

function noonOffset(zone: string, day: Day): number {
  return offsetAt(zone, (day * DAY_LENGTH + 12 * HOUR) as Instant);
}

function offsetOn(day: Day, changes: readonly Change[]): number | undefined {
  return (changes.findLast((change) => change.day <= day) ?? changes.at(-1))?.offset;
}

/** The changes of a year in order, or `null` when a part is in no form that can be told for certain. */
function changesIn(definition: IcsComponent, year: number): readonly Change[] | null {
  const parts = definition.parts.filter((part) => part.name === 'STANDARD' || part.name === 'DAYLIGHT');
  const changes = parts.map((part) => changeOf(part, year, parts.length === 1));
  if (changes.length === 0 || changes.length > 2 || changes.includes(null)) return null;
  return changes.filter((change) => change !== null).sort((a, b) => a.day - b.day);
}

function changeOf(part: IcsComponent, year: number, isOnly: boolean): Change | null {
  const offset = readOffset(textOf(part, 'TZOFFSETTO'));
  if (offset === null) return null;
  // ical.js gives a rule back as JSON; the text is what is wanted here.
  const rule = part.lines
    .find((line) => /^RRULE:/i.test(line.text))
    ?.text.slice(6)
    .toUpperCase();
  if (rule === undefined) return isOnly ? { day: dayOf(year, 1, 1), offset } : null;
  const month = Number(/(?:^|;)BYMONTH=(\d{1,2})(?:;|$)/.exec(rule)?.[1] ?? 0);
  const byDay = /(?:^|;)BYDAY=([+-]?\d)(SU|MO|TU|WE|TH|FR|SA)(?:;|$)/.exec(rule);
  if (!/(?:^|;)FREQ=YEARLY(?:;|$)/.test(rule) || month < 1 || month > 12 || byDay === null) return null;
  return { day: nthWeekday(year, month, Number(byDay[1]), weekdayFrom(byDay[2] ?? '')), offset };
}

function weekdayFrom(letters: string): Weekday {
  return WEEKDAYS.find((weekday) => weekday.toUpperCase().startsWith(letters)) ?? 'sun';
}

function nthWeekday(year: number, month: number, nth: number, weekday: Weekday): Day {
  const shift = (from: Day) => (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(from)) + 7) % 7;
  if (nth > 0) {
    const first = dayOf(year, month, 1);
    return (first + shift(first) + (nth - 1) * 7) as Day;
  }
  const next = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
  const lastWeek = (next - 7) as Day;
  return (lastWeek + shift(lastWeek) + (nth + 1) * 7) as Day;
}

/** ical.js gives `+01:00`; files write `+0100`, some with seconds. */
function readOffset(text: string | null): number | null {
  const match = /^([+-])(\d{2}):?(\d{2})(?::?\d{2})?$/.exec(text ?? '');
  if (match === null) return null;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
