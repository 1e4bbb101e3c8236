import { FailedError, InvalidInputError } from '#core/errors.ts';
import type { CalendarFile } from '#core/intake/calendar-event.ts';
import { textOf } from './property.ts';
import { readEvent } from './read-event.ts';
import { decode, type IcsComponent, readComponents } from './unfold.ts';
import { ZoneReader, zoneByName } from './zone-reader.ts';

const MOST_EVENTS = 2_000;

/**
 * The events of a calendar file. Runs in the sandbox only.
 * @throws InvalidInputError with the line and the remedy · FailedError too-large
 */
export function parseIcs(bytes: Uint8Array): CalendarFile {
  const calendars = readComponents(decode(bytes));
  const count = calendars.reduce((sum, calendar) => sum + eventsOf(calendar).length, 0);
  if (count > MOST_EVENTS) {
    throw new FailedError('too-large', `the file holds ${count} events; save only the one invitation`);
  }
  if (count === 0) {
    throw new InvalidInputError(
      'the file holds no event, so there is no interview in it',
      `line ${calendars[0]?.line ?? 1}`,
    );
  }
  const [first] = calendars;
  const zone = first === undefined ? null : textOf(first, 'X-WR-TIMEZONE');
  return {
    method: (first === undefined ? null : textOf(first, 'METHOD'))?.toUpperCase() ?? null,
    zone: zone === null ? null : zoneByName(zone),
    events: calendars.flatMap((calendar) => {
      const zones = new ZoneReader(calendar);
      return eventsOf(calendar).map((event) => readEvent(event, zones));
    }),
  };
}

function eventsOf(calendar: IcsComponent): readonly IcsComponent[] {
  return calendar.parts.filter((part) => part.name === 'VEVENT');
}
