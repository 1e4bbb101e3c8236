const HOURS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  noon: 12,
};
const TIME = String.raw`(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?:[:.](\d\d))? ?(am|pm|a\.m\.|p\.m\.|o'clock)?`;
const BETWEEN = new RegExp(String.raw`\bbetween ${TIME} (?:and|-) ${TIME}`);
const FROM_TO = new RegExp(String.raw`\bfrom ${TIME} (?:to|until|till|-) ${TIME}`);
const AFTER = new RegExp(String.raw`\b(?:any time |anytime )?after ${TIME}(?= |$|[,.!])`);
/** Nobody is rung before this; “between two and four” is in the afternoon. */
const EARLIEST_HOUR = 8;

/** The hours that plain text names: “between two and four”, “after 3 pm”; `null` when it names none. */
export function readClockWindow(plain: string): { readonly start: string; readonly end?: string } | null {
  const both = BETWEEN.exec(plain) ?? FROM_TO.exec(plain);
  if (both !== null) {
    const [, hour, minute, half, endHour, endMinute, endHalf] = both;
    const start = clock(hour, minute, half ?? endHalf);
    const end = clock(endHour, endMinute, endHalf ?? half);
    return start === null || end === null || end <= start ? null : { start, end };
  }
  const after = AFTER.exec(plain);
  const start = after === null ? null : clock(after[1], after[2], after[3]);
  return start === null ? null : { start };
}

/** The text without its hours, which a reader of days would take for days of the month. */
export function withoutClock(plain: string): string {
  return [BETWEEN, FROM_TO, AFTER].reduce((rest, hours) => rest.replace(hours, ' '), plain);
}

function clock(hour: string | undefined, minute = '00', half?: string): string | null {
  const given = HOURS[hour ?? ''] ?? Number(hour);
  if (!Number.isInteger(given) || given > 24 || Number(minute) > 59) return null;
  const isAfternoon =
    half?.startsWith('p') === true || (half?.startsWith('a') !== true && given < EARLIEST_HOUR);
  const full = isAfternoon && given < 12 ? given + 12 : given;
  return full > 23 ? null : `${String(full).padStart(2, '0')}:${minute}`;
}
