import type { CareerView } from '../facts/career-view.ts';
import type { Interview } from '../model/interview.ts';
import { formatDay } from '../time/day.ts';
import { clockOf, instantFrom } from '../time/instant.ts';
import type { CalendarEvent, WallTime } from './calendar-event.ts';
import { type MeetingTimes, readTimes, type TimeContext } from './meeting-times.ts';
import { Questionnaire } from './questionnaire.ts';
import type { Reading } from './read-item.ts';
import { plainName, readPeople } from './read-people.ts';

/** What an event is called here: its UID, and for one date of a series that date too. */
export function keyOf({ uid, recurrenceId }: CalendarEvent): string {
  return recurrenceId === null ? uid : `${uid} ${recurrenceId}`;
}

/** The interview that came from the same event before; of a series, the date that was taken of it. */
export function findInterview(event: CalendarEvent, view: CareerView): Interview | null {
  const interviews = [...view.interviews.values()];
  const exact = interviews.find(({ invitation }) => invitation?.uid === keyOf(event));
  if (exact !== undefined || event.recurrenceId === null) return exact ?? null;
  const date = digits(event.recurrenceId).slice(0, 12);
  const ofSeries = interviews.find(
    ({ invitation, startsAt }) => invitation?.uid === event.uid && digits(startsAt).startsWith(date),
  );
  return ofSeries ?? null;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** When it is; where the file leaves that open and the interview begins at the same clock as before, nothing is asked again. */
export function timesOf(
  event: CalendarEvent,
  existing: Interview | null,
  reading: Reading,
  sheet: Questionnaire,
): MeetingTimes {
  const scratch = new Questionnaire({});
  const times = readTimes(event, contextOf(event, reading), scratch);
  if (existing !== null && scratch.firstOpen !== null && beginsAsBefore(existing, event.start)) {
    return keepTimes(existing, times.zone);
  }
  if (event.repeats !== null) sheet.note(`It repeats ${event.repeats}; only the first date is taken.`);
  return readTimes(event, contextOf(event, reading), sheet);
}

/** As {@link timesOf}, asking nothing: what the file says, else what is here. */
export function knownTimes(event: CalendarEvent, existing: Interview | null, reading: Reading): MeetingTimes {
  const times = readTimes(event, contextOf(event, reading), new Questionnaire({}));
  return existing !== null && times.endsAt === null ? keepTimes(existing, times.zone) : times;
}

export function keepTimes({ startsAt, endsAt }: Interview, zone: string | null): MeetingTimes {
  return { startsAt: instantFrom(startsAt), endsAt: instantFrom(endsAt), zone };
}

/** Whether an event of the same number says anything that is not here: another time, or somebody more. */
export function hasNews(event: CalendarEvent, existing: Interview, reading: Reading): boolean {
  const times = readTimes(event, contextOf(event, reading), new Questionnaire({}));
  const kept = keepTimes(existing, times.zone);
  const isMoved =
    times.startsAt === null ? !beginsAsBefore(existing, event.start) : times.startsAt !== kept.startsAt;
  if (isMoved || (times.endsAt !== null && times.endsAt !== kept.endsAt)) return true;
  const there = (existing.people ?? []).map(({ contactId }) => contactId);
  const names = new Set(there.map((id) => plainName(reading.view.contacts.get(id)?.name ?? '')));
  const { people } = readPeople(event, reading.view);
  return people.some(({ contact, name }) =>
    // Somebody without a sure name who is not a contact was left out when it was first kept.
    contact === null ? name.isSure && !names.has(plainName(name.name ?? '')) : !there.includes(contact.id),
  );
}

/** A time without a zone is compared as the clock on the wall, a whole day as the day. */
function beginsAsBefore({ startsAt }: Interview, { day, minute, isAllDay }: WallTime): boolean {
  return startsAt.startsWith(isAllDay ? formatDay(day) : `${formatDay(day)}T${clockOf(minute)}`);
}

/** Zones a time without one may be in: of the organizer, of the calendar, of the seeker. */
function contextOf({ organizer }: CalendarEvent, { view, today, zone }: Reading): TimeContext {
  const sender = [...view.contacts.values()].find(
    ({ email }) => email !== undefined && email.toLowerCase() === organizer?.email,
  );
  const house = view.organizations.get(sender?.organizationId ?? '');
  const zones = [zone, sender?.zone ?? house?.zone, view.seeker.zone].filter((each) => each != null);
  return { locale: view.seeker.locale, today, zones: [...new Set(zones)] };
}
