import { InvalidInputError } from '#core/errors.ts';
import type { CalendarEvent, WallTime } from '#core/intake/calendar-event.ts';
import { civilOf } from '#core/time/day.ts';
import { clip, oneLine } from './one-line.ts';
import { nameOf, type Property, propertyOf, readProperty, textOf } from './property.ts';
import { readPerson } from './read-person.ts';
import type { IcsComponent } from './unfold.ts';
import { readDuration, readWallTime, tryWallTime } from './wall-time.ts';
import type { ZoneReader } from './zone-reader.ts';

/** More people than this in one interview is a mailing list. */
const MOST_PEOPLE = 100;
const LONGEST_TEXT = 20_000;
const SAVE_AGAIN = 'save the invitation again from the message it came with';

/** Where programs put the address of a video call. */
const LINK_PROPERTIES = [
  'URL',
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  'X-ZOOM-MEETING-URL',
];

const REPEATS: Readonly<Record<string, string>> = {
  DAILY: 'every day',
  WEEKLY: 'every week',
  MONTHLY: 'every month',
  YEARLY: 'every year',
};

/** @throws InvalidInputError when what an event needs is missing or cannot be read */
export function readEvent(component: IcsComponent, zones: ZoneReader): CalendarEvent {
  const notUnderstood: string[] = [];
  const start = startOf(component, zones);
  return {
    uid: lineOf(textOf(component, 'UID')) ?? missing('UID, the name of the event', component),
    sequence: sequenceOf(component),
    recurrenceId: lineOf(propertyOf(component, 'RECURRENCE-ID')?.value ?? null),
    line: component.line,
    summary: lineOf(textOf(component, 'SUMMARY')),
    description: clip(textOf(component, 'DESCRIPTION') ?? '', LONGEST_TEXT) || null,
    place: lineOf(textOf(component, 'LOCATION')),
    links: LINK_PROPERTIES.flatMap((name) => textOf(component, name) ?? []).map((link) =>
      link.slice(0, 2_000),
    ),
    isCancelled: textOf(component, 'STATUS')?.toUpperCase() === 'CANCELLED',
    start,
    end: endOf(component, start, zones, notUnderstood),
    minutes: minutesOf(component, notUnderstood),
    repeats: repeatsOf(component),
    ...peopleOf(component, notUnderstood),
    notUnderstood,
  };
}

function startOf(component: IcsComponent, zones: ZoneReader): WallTime {
  const start = propertyOf(component, 'DTSTART');
  if (start === null) return missing('DTSTART, its beginning', component);
  const wall = readWallTime(start, zones);
  const { year } = civilOf(wall.day);
  if (year >= 2_000 && year < 2_100) return wall;
  throw new InvalidInputError(`it would take place in the year ${year}; ${SAVE_AGAIN}`, `line ${start.line}`);
}

function endOf(
  component: IcsComponent,
  start: WallTime,
  zones: ZoneReader,
  notUnderstood: string[],
): WallTime | null {
  const end = propertyOf(component, 'DTEND');
  if (end === null) return null;
  const wall = tryWallTime(end, zones);
  if (wall === null) {
    notUnderstood.push(`line ${end.line}: its end is not a date, and is left out`);
    return null;
  }
  const isBefore =
    wall.zone === start.zone && (wall.day - start.day) * 1_440 + wall.minute - start.minute < 0;
  if (!isBefore) return wall;
  notUnderstood.push(`line ${end.line}: it would end before it begins, so its end is left out`);
  return null;
}

function minutesOf(component: IcsComponent, notUnderstood: string[]): number | null {
  const duration = propertyOf(component, 'DURATION');
  if (duration === null) return null;
  const minutes = readDuration(duration.value);
  if (minutes === null) notUnderstood.push(`line ${duration.line}: the length is not one`);
  return minutes;
}

function sequenceOf(component: IcsComponent): number {
  const sequence = Number(textOf(component, 'SEQUENCE') ?? 0);
  return Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0;
}

/** A rule is never expanded: some never end. Its first date is the event's own. */
function repeatsOf(component: IcsComponent): string | null {
  const content = component.lines.find((line) => nameOf(line) === 'RRULE');
  if (content === undefined)
    return component.lines.some((line) => nameOf(line) === 'RDATE') ? 'on further dates' : null;
  const frequency = /(?:^|[:;])FREQ=([A-Z]+)/i.exec(content.text)?.[1]?.toUpperCase() ?? '';
  if (['SECONDLY', 'MINUTELY', 'HOURLY'].includes(frequency)) {
    throw new InvalidInputError(
      `the event repeats ${frequency.toLowerCase()}, which no interview does; add the interview by hand`,
      `line ${content.line}`,
    );
  }
  return REPEATS[frequency] ?? 'in a way that is not understood';
}

function peopleOf(
  component: IcsComponent,
  notUnderstood: string[],
): Pick<CalendarEvent, 'organizer' | 'attendees'> {
  const contents = component.lines.filter((line) => nameOf(line) === 'ATTENDEE');
  const attendees: Property[] = [];
  for (const content of contents.slice(0, MOST_PEOPLE)) {
    const property = readProperty(content);
    if (property === null) notUnderstood.push(`line ${content.line}: this attendee could not be read`);
    else attendees.push(property);
  }
  if (contents.length > MOST_PEOPLE) {
    notUnderstood.push(`only the first ${MOST_PEOPLE} of ${contents.length} attendees are read`);
  }
  const organizer = propertyOf(component, 'ORGANIZER');
  return {
    organizer: organizer === null ? null : readPerson(organizer),
    attendees: attendees.map(readPerson),
  };
}

function lineOf(text: string | null): string | null {
  const line = clip(oneLine(text ?? ''), 1_000);
  return line === '' ? null : line;
}

function missing(what: string, { line }: IcsComponent): never {
  throw new InvalidInputError(`the event has no ${what}; ${SAVE_AGAIN}`, `line ${line}`);
}
