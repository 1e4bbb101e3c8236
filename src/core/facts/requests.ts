import type { EntryOf } from '../model/journal-entry.ts';
import { addDays, type Day, dayFrom, laterDay, WEEKDAYS, weekdayOf } from '../time/day.ts';
import { dayAt } from '../time/zones.ts';
import { factsOf } from './career-view.ts';
import type { Dated } from './effective-journal.ts';
import type { Situation, TouchFact } from './situation.ts';

export type RequestFact = Dated<EntryOf<'request'>>;

/** A request that still stands, with the day it is for and what was tried on or after that day. */
export interface OpenRequest {
  readonly fact: RequestFact;
  /** The first day on which it may be done. */
  readonly from: Day;
  /** The last day that keeps to what they asked. */
  readonly day: Day;
  /** An attempt that reached nobody, after which one more is worth it. */
  readonly missed: TouchFact | null;
}

/** For how many business days after its day a request stays worth doing. */
export const REQUEST_LASTS = 3;

/** What they asked for and nobody has done yet: the latest of a kind from each person. */
export function openRequests(situation: Situation): readonly OpenRequest[] {
  const requests = factsOf(situation.facts, 'request');
  return requests.flatMap((request, index) => {
    const isOvertaken = requests.slice(index + 1).some((later) => replaces(later, request));
    const open = isOvertaken ? null : openRequest(situation, request);
    return open === null ? [] : [open];
  });
}

function openRequest(situation: Situation, fact: RequestFact): OpenRequest | null {
  const { calendar, dayZone } = situation.clock;
  const asked = dayAt(dayZone, fact.at);
  const { entry } = fact;
  if (entry.every !== undefined) return nextOfWeekly(situation, fact, asked);
  const day =
    entry.on !== undefined
      ? calendar.onOrAfter(dayFrom(entry.on))
      : entry.by !== undefined
        ? calendar.onOrBefore(dayFrom(entry.by))
        : calendar.add(asked, 1);
  // Papers may arrive before their day; a call may not.
  const isPaper = entry.about === 'references' || entry.about === 'documents';
  const from = entry.on === undefined || isPaper ? asked : day;
  return ifStillOpen(situation, { fact, from, day, missed: null });
}

/** The first repeat that nobody has done and that is still worth doing; `null` after the last. */
function nextOfWeekly(situation: Situation, fact: RequestFact, asked: Day): OpenRequest | null {
  const { calendar, dayZone } = situation.clock;
  const { every, until } = fact.entry;
  if (every === undefined) return null;
  const last = every.until ?? until;
  const index = WEEKDAYS.indexOf(every.weekday);
  const ahead = (index - WEEKDAYS.indexOf(weekdayOf(addDays(asked, 1))) + 7) % 7;
  const today = dayAt(dayZone, situation.now);
  for (
    let day = addDays(asked, 1 + ahead);
    last === undefined || day <= dayFrom(last);
    day = addDays(day, 7)
  ) {
    const rolled = calendar.onOrAfter(day);
    // A repeat that was missed gives way to the next one.
    if (addDays(day, 7) <= today) continue;
    const open = ifStillOpen(situation, { fact, from: rolled, day: rolled, missed: null });
    if (open !== null) return open;
    if (day > today) return null;
  }
  return null;
}

/** With what was tried: done, to be tried once more, or past its worth. */
function ifStillOpen(situation: Situation, request: OpenRequest): OpenRequest | null {
  const { calendar, dayZone } = situation.clock;
  const attempts = situation.touches.filter(
    (touch) =>
      touch.at >= request.fact.at && dayThere(situation, touch) >= request.from && isFor(touch, request.fact),
  );
  if (attempts.some(({ entry }) => !reachedNobody(entry))) return null;
  if (attempts.length > 1) return null;
  const [missed = null] = attempts;
  const day = missed === null ? request.day : calendar.add(dayAt(dayZone, missed.at), 1);
  const isPast = dayAt(dayZone, situation.now) > calendar.add(day, REQUEST_LASTS);
  return isPast ? null : { ...request, from: missed === null ? request.from : day, day, missed };
}

/** The day of a touch where whoever was reached, or passes it on, is: at worst the later of the two. */
function dayThere({ clock, clockOf, view }: Situation, { entry, at }: TouchFact): Day {
  const reached = [entry.contactId, entry.viaContactId].map((id) => view.contacts.get(id ?? '') ?? null);
  return reached
    .map((contact) => dayAt(clockOf(contact).zone, at))
    .reduce(laterDay, dayAt(clock.dayZone, at));
}

function reachedNobody({ outcome }: EntryOf<'touch'>): boolean {
  return outcome === 'voicemail' || outcome === 'no-answer' || outcome === 'bounced';
}

/** A message for that purpose, or talking with whoever asked, whoever rang. */
function isFor({ entry: touch }: TouchFact, { entry }: RequestFact): boolean {
  if (touch.contactId !== undefined && touch.contactId !== entry.contactId) return false;
  if (touch.outcome === 'spoke' && touch.contactId === entry.contactId) return true;
  if (touch.direction === 'in') return false;
  if (touch.purpose === 'requested-contact') return true;
  if (entry.about === 'references') return touch.purpose === 'send-references';
  return entry.about === 'documents' && touch.purpose === 'send-promised';
}

function replaces(later: RequestFact, earlier: RequestFact): boolean {
  return (
    later.entry.contactId === earlier.entry.contactId &&
    (later.entry.about ?? 'status') === (earlier.entry.about ?? 'status')
  );
}
