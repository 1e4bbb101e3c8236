import type { Day } from '../time/day.ts';

/** What a calendar file says, read but not yet understood: no guess is made here. All of it can cross a thread. */
export interface CalendarFile {
  /** REQUEST, CANCEL, PUBLISH…; `null` when the file has none. */
  readonly method: string | null;
  /** The zone the calendar says it is kept in. */
  readonly zone: string | null;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  /** Which occurrence of a series this is about, as written. */
  readonly recurrenceId: string | null;
  /** The line its VEVENT begins on. */
  readonly line: number;
  readonly summary: string | null;
  readonly description: string | null;
  readonly place: string | null;
  /** Addresses of a video call given as such. */
  readonly links: readonly string[];
  readonly isCancelled: boolean;
  readonly start: WallTime;
  /** `null` when neither an end nor a length was given. */
  readonly end: WallTime | null;
  /** The length in minutes, where that was given instead of an end. */
  readonly minutes: number | null;
  /** How it repeats, in words; only its first date is read. */
  readonly repeats: string | null;
  readonly organizer: EventPerson | null;
  readonly attendees: readonly EventPerson[];
  /** Lines that were left out, with their number and why. */
  readonly notUnderstood: readonly string[];
}

/** A clock on a wall: which wall is known only when there is a zone. */
export interface WallTime {
  readonly day: Day;
  /** Since midnight; 0 on an all-day event. */
  readonly minute: number;
  readonly isAllDay: boolean;
  /** `null` when the time floats or its zone is not known; then it is asked. */
  readonly zone: string | null;
  /** What the file calls the zone, where it calls it something. */
  readonly label: string | null;
}

export interface EventPerson {
  readonly name: string | null;
  /** Lower case. */
  readonly email: string | null;
  /** INDIVIDUAL, GROUP, ROOM, RESOURCE or UNKNOWN. */
  readonly kind: string;
  /** REQ-PARTICIPANT, OPT-PARTICIPANT, NON-PARTICIPANT or CHAIR. */
  readonly role: string;
}
