import { ZONE_TABLE_JSON } from './data/zones.ts';
import type { Day } from './day.ts';
import { DAY_LENGTH, formatInstant, type Instant, MINUTE } from './instant.ts';

/** Offsets come from our own table and never from the runtime, whose zone data may be a year behind (decision 003). */
interface ZoneTable {
  readonly version: string;
  /** For each rule: the minutes since the epoch at which the offset changes, and the offsets in minutes ahead of UTC. */
  readonly rules: readonly (readonly [changes: readonly number[], offsets: readonly number[]])[];
  readonly zones: Readonly<Record<string, number>>;
}

let table: ZoneTable | null = null;

function zoneTable(): ZoneTable {
  table ??= JSON.parse(ZONE_TABLE_JSON) as ZoneTable;
  return table;
}

export function isKnownZone(zone: string): boolean {
  return Object.hasOwn(zoneTable().zones, zone);
}

export function listZones(): readonly string[] {
  return Object.keys(zoneTable().zones);
}

/** Minutes ahead of UTC in `zone` at `instant`. Before 2015 and after 2037 the nearest known offset holds. */
export function offsetAt(zone: string, instant: Instant): number {
  const [changes, offsets] = ruleOf(zone);
  const minute = instant / MINUTE;
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (minute < (changes[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return offsets[low] ?? 0;
}

/** The calendar date in `zone` at `instant`. */
export function dayAt(zone: string, instant: Instant): Day {
  return Math.floor((instant + offsetAt(zone, instant) * MINUTE) / DAY_LENGTH) as Day;
}

/** Minutes since local midnight in `zone` at `instant`. */
export function minuteOfDayAt(zone: string, instant: Instant): number {
  const local = instant + offsetAt(zone, instant) * MINUTE;
  return Math.floor((local - Math.floor(local / DAY_LENGTH) * DAY_LENGTH) / MINUTE);
}

/** Every instant at which the clock in `zone` shows this wall time: none in a gap, two in a fold, else one; earliest first. */
export function instantsOf(zone: string, day: Day, minuteOfDay: number): readonly Instant[] {
  const wall = day * DAY_LENGTH + minuteOfDay * MINUTE;
  const candidates = new Set([
    offsetAt(zone, (wall - DAY_LENGTH) as Instant),
    offsetAt(zone, (wall + DAY_LENGTH) as Instant),
  ]);
  return [...candidates]
    .map((offset) => (wall - offset * MINUTE) as Instant)
    .filter((instant) => instant + offsetAt(zone, instant) * MINUTE === wall)
    .sort((a, b) => a - b);
}

/** The instant of a wall time; the first of two in a fold, and as long after the gap as it would have been in one. */
export function instantOf(zone: string, day: Day, minuteOfDay: number): Instant {
  const [first] = instantsOf(zone, day, minuteOfDay);
  if (first !== undefined) return first;
  const wall = day * DAY_LENGTH + minuteOfDay * MINUTE;
  return (wall - offsetAt(zone, (wall - DAY_LENGTH) as Instant) * MINUTE) as Instant;
}

/** ISO 8601 with the offset of `zone`. */
export function formatInZone(zone: string, instant: Instant): string {
  return formatInstant(instant, offsetAt(zone, instant));
}

function ruleOf(zone: string): readonly [changes: readonly number[], offsets: readonly number[]] {
  const { zones, rules } = zoneTable();
  const rule = rules[zones[zone] ?? -1];
  if (rule === undefined) throw new RangeError(`“${zone}” is not a known time zone.`);
  return rule;
}
