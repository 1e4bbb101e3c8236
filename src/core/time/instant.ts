import { type Day, formatDay, parseDay } from './day.ts';

/** A moment as milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly __kind: 'instant' };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY_LENGTH = 24 * HOUR;

const ISO_INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})$/;

/** The moment `text` names, or `null` unless it is a real ISO 8601 date-time with an offset or `Z`. */
export function parseInstant(text: string): Instant | null {
  return parseUsual(text) ?? parseAny(text);
}

/** The form in which nearly every instant is written, `2028-02-22T16:30:00Z` or with an offset, read digit by digit. */
function parseUsual(text: string): Instant | null {
  const isUtc = text.length === 20 && text.charCodeAt(19) === LETTER_Z;
  if (!isUtc && text.length !== 25) return null;
  if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return null;
  const [hours, minutes, seconds] = [twoAt(text, 11), twoAt(text, 14), twoAt(text, 17)];
  const offset = isUtc ? 0 : offsetOf(text);
  const day = parseDay(text.slice(0, 10));
  // Whatever is not quite so is read, or refused, the thorough way.
  if (day === null || Number.isNaN(offset) || !(hours < 24 && minutes < 60 && seconds < 60)) return null;
  return (day * DAY_LENGTH + hours * HOUR + (minutes - offset) * MINUTE + seconds * 1000) as Instant;
}

const LETTER_Z = 90;
const ZERO = 48;

/** The number in two digits; `NaN` when they are none. */
function twoAt(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function offsetOf(text: string): number {
  const sign = text[19] === '+' ? 1 : text[19] === '-' ? -1 : Number.NaN;
  const [hours, minutes] = [twoAt(text, 20), twoAt(text, 23)];
  return text[22] === ':' && hours <= 18 && minutes < 60 ? sign * (hours * 60 + minutes) : Number.NaN;
}

function parseAny(text: string): Instant | null {
  const match = ISO_INSTANT.exec(text);
  if (match === null) return null;
  const [, date = '', hours = '', minutes = '', seconds = '0', fraction = '0', offset = 'Z'] = match;
  const day = parseDay(date);
  if (day === null || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const offsetMinutes = parseOffset(offset);
  if (offsetMinutes === null) return null;
  const milliseconds = Math.trunc(Number(`0.${fraction}`) * 1000);
  return (day * DAY_LENGTH +
    Number(hours) * HOUR +
    (Number(minutes) - offsetMinutes) * MINUTE +
    Number(seconds) * 1000 +
    milliseconds) as Instant;
}

/** As {@link parseInstant} for text that a schema has already accepted. */
export function instantFrom(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new RangeError(`“${text}” is not an instant.`);
  return instant;
}

/** ISO 8601 with seconds and a numeric offset, as in `2028-02-22T16:30:00+00:00`. */
export function formatInstant(instant: Instant, offsetMinutes: number): string {
  const local = instant + offsetMinutes * MINUTE;
  const day = Math.floor(local / DAY_LENGTH) as Day;
  const rest = local - day * DAY_LENGTH;
  const clock = [rest / HOUR, (rest % HOUR) / MINUTE, (rest % MINUTE) / 1000].map(twoDigits).join(':');
  return `${formatDay(day)}T${clock}${formatOffset(offsetMinutes)}`;
}

/** `milliseconds` later. */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return (instant + milliseconds) as Instant;
}

/** Minutes of the day from `HH:MM`; the schemas accept nothing else. */
export function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

export function clockOf(minutesOfDay: number): string {
  return `${twoDigits(minutesOfDay / 60)}:${twoDigits(minutesOfDay % 60)}`;
}

function parseOffset(offset: string): number | null {
  if (offset === 'Z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(-2));
  if (hours > 18 || minutes > 59) return null;
  return (offset[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(size / 60)}:${twoDigits(size % 60)}`;
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
