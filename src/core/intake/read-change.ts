import type { Interview } from '../model/interview.ts';
import { instantFrom } from '../time/instant.ts';
import { askWhetherMoved, askWhichTime, askWhoIsGone, askWhoIsYou } from './ask-about-change.ts';
import { askFormat } from './ask-format.ts';
import { askSender } from './ask-sender.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { findInterview, hasNews, keyOf, knownTimes, timesOf } from './find-interview.ts';
import { planOpportunity } from './plan-opportunity.ts';
import { housesOf, planPeople, readHouses, readParts } from './plan-people.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { ReadItem, Reading } from './read-item.ts';
import { readPeople } from './read-people.ts';

/** An event that says an interview is off. */
export function readCancellation(event: CalendarEvent, reading: Reading, sheet: Questionnaire): ReadItem {
  const existing = findInterview(event, reading.view);
  const shown = showAsIs(event, existing, reading, sheet);
  if (existing === null) {
    sheet.note('It cancels an interview that is not here, so there is nothing to change.');
    return { ...shown, change: 'unknown' };
  }
  if ((existing.invitation?.sequence ?? 0) > event.sequence) return { ...shown, change: 'stale' };
  if (existing.status === 'cancelled') return { ...shown, change: 'same' };
  askSender(event, existing, reading, sheet);
  return { ...shown, change: 'cancel' };
}

/** An event that is here already; `null` when it is not. */
export function readChange(event: CalendarEvent, reading: Reading, sheet: Questionnaire): ReadItem | null {
  const existing = findInterview(event, reading.view);
  if (existing === null) return null;
  const known = existing.invitation?.sequence ?? 0;
  if (event.sequence < known) return { ...showAsIs(event, existing, reading, sheet), change: 'stale' };
  const isSameNumber = event.sequence === known;
  const isOver = instantFrom(existing.endsAt) <= reading.now;
  if (isSameNumber && (isOver || existing.status === 'cancelled' || !hasNews(event, existing, reading))) {
    return { ...showAsIs(event, existing, reading, sheet), change: 'same' };
  }
  return readUpdate(event, existing, reading, sheet);
}

/** An event that is not here; it may still be a new form of an interview that is. */
export function readNew(event: CalendarEvent, reading: Reading, sheet: Questionnaire): ReadItem {
  const invited = readPeople(event, reading.view);
  for (const note of invited.notes) sheet.note(note);
  const { people, seekerEmail } = askWhoIsYou(invited, reading, sheet);
  const times = timesOf(event, null, reading, sheet);
  const parts = readParts(people, null, sheet);
  const houses = readHouses(people, parts);
  const opportunity = planOpportunity(event, people, houses, reading, sheet);
  const existing = askWhetherMoved(opportunity, times, reading, sheet);
  return {
    ...base(event, reading, sheet),
    change: existing === null ? 'new' : 'update',
    existing,
    times,
    format: askFormat(event, existing, sheet),
    people: planPeople(people, parts, housesOf(opportunity, people, houses, reading), reading, sheet),
    opportunity: existing === null ? opportunity : null,
    seekerEmail,
  };
}

function readUpdate(
  event: CalendarEvent,
  existing: Interview,
  reading: Reading,
  sheet: Questionnaire,
): ReadItem {
  const { people, notes } = readPeople(event, reading.view);
  for (const note of notes) sheet.note(note);
  askSender(event, existing, reading, sheet);
  const times = askWhichTime(event, existing, timesOf(event, existing, reading, sheet), reading, sheet);
  const parts = readParts(people, existing, sheet);
  const opportunity = { known: existing.opportunityId };
  const houses = housesOf(opportunity, people, readHouses(people, parts), reading);
  const planned = planPeople(people, parts, houses, reading, sheet);
  return {
    ...base(event, reading, sheet),
    change: 'update',
    existing,
    times,
    format: askFormat(event, existing, sheet),
    people: planned,
    gone: askWhoIsGone(event, existing, planned, reading, sheet),
  };
}

/** As it would be shown when nothing is asked about it. */
function showAsIs(
  event: CalendarEvent,
  existing: Interview | null,
  reading: Reading,
  sheet: Questionnaire,
): Omit<ReadItem, 'change'> {
  const { people } = readPeople(event, reading.view);
  return {
    ...base(event, reading, sheet),
    existing,
    times: knownTimes(event, existing, reading),
    format: existing?.format ?? null,
    people: people.map((invited) => ({
      invited,
      part: existing?.people?.find(({ contactId }) => contactId === invited.contact?.id)?.part ?? null,
      plan: invited.contact === null ? null : { known: invited.contact.id },
    })),
  };
}

function base(event: CalendarEvent, { method }: Reading, sheet: Questionnaire) {
  return {
    key: keyOf(event),
    event,
    method,
    sheet,
    opportunity: null,
    seekerEmail: null,
    gone: new Set<string>(),
  } satisfies Partial<ReadItem>;
}
