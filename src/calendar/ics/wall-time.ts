import { InvalidInputError } from '#core/errors.ts';
import type { WallTime } from '#core/intake/calendar-event.ts';
import { dayOf, formatDay } from '#core/time/day.ts';
import { clip, oneLine } from './one-line.ts';
import type { Property } from './property.ts';
import type { ZoneReader } from './zone-reader.ts';

/** ical.js turns 20261124T140000Z into 2026-11-24T14:00:00Z; what it cannot turn it leaves. */
const WALL = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(Z?))?$/;

/** @throws InvalidInputError when it is no date */
export function readWallTime(property: Property, zones: ZoneReader): WallTime {
  const wall = tryWallTime(property, zones);
  if (wall !== null) return wall;
  throw new InvalidInputError(
    `${property.name} is not a date: write it as 20261124T140000, with TZID or a Z at the end`,
    `line ${property.line}`,
  );
}

/** `null` when it is no date. */
export function tryWallTime({ value, parameters }: Property, zones: ZoneReader): WallTime | null {
  const match = WALL.exec(value.trim());
  const [, year, month, date, hours, minutes, seconds = '0', utc] = match ?? [];
  const day = dayOf(Number(year), Number(month), Number(date));
  const isDate = match !== null && formatDay(day) === `${year}-${month}-${date}`;
  if (!isDate || Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59 || Number(seconds) > 60) return null;
  if (hours === undefined) return { day, minute: 0, isAllDay: true, zone: null, label: null };
  const minute = Number(hours) * 60 + Number(minutes);
  if (utc === 'Z') return { day, minute, isAllDay: false, zone: 'UTC', label: null };
  const { tzid } = parameters;
  const zone = tzid === undefined ? null : zones.read(tzid, day);
  return { day, minute, isAllDay: false, zone, label: tzid === undefined ? null : clip(oneLine(tzid), 80) };
}

const DURATION =
  /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;

/** Minutes; `null` when it is no length of time, or none at all. */
export function readDuration(value: string): number | null {
  const match = DURATION.exec(value.trim().toUpperCase());
  if (match === null || match[1] === '-') return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  const total =
    (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 +
    (minutes ?? 0) +
    Math.round((seconds ?? 0) / 60);
  return total > 0 ? total : null;
}
