import { personAsked } from '../facts/person-asked.ts';
import { openRequests } from '../facts/requests.ts';
import type { InterviewNow, Situation, Timetable } from '../facts/situation.ts';
import { hasInterviewAhead, isLive } from '../facts/standing.ts';
import type { Contact } from '../model/contact.ts';
import { addDays, type Day, dayFrom, laterDay } from '../time/day.ts';
import { dayAt } from '../time/zones.ts';
import type { Wish } from './choose-medium.ts';
import { profileOf } from './country-profiles.ts';
import type { Medium, Recipient } from './proposal.ts';
import { recipientOf } from './recipient.ts';
import { usualMedium } from './usual-medium.ts';

/** Whom to ask how it stands, and how; `null` when nobody may be asked or nothing is to be asked. */
export interface StatusContact {
  readonly person: Contact;
  readonly recipient: Recipient;
}

export function statusContact(situation: Situation): StatusContact | null {
  if (!mayAsk(situation)) return null;
  const person = personAsked(situation);
  return person === null ? null : { person, recipient: recipientOf(situation, person) };
}

/** Not while an interview lies ahead, an offer is open, they asked to be called, or it is over or on hold. */
function mayAsk(situation: Situation): boolean {
  return (
    isLive(situation) &&
    situation.accepted === null &&
    situation.stage.is !== 'offered' &&
    !isPaused(situation) &&
    !hasInterviewAhead(situation) &&
    !openRequests(situation).some(({ fact }) => (fact.entry.about ?? 'status') === 'status')
  );
}

/** On hold, until they name a day after that. */
export function isPaused({ stage, timetable }: Situation): boolean {
  if (stage.is !== 'paused' || stage.since === null) return false;
  return timetable === null || timetable.said === null || timetable.fact.at < stage.since.at;
}

export interface StatusDays {
  readonly opens: Day;
  readonly ideal: Day;
  readonly due: Day;
  /** What moved them, in a sentence, when somebody is away. */
  readonly away: { readonly until: Day; readonly entryId: string } | null;
}

/** While the person asked is away, a status contact opens on the first business day after the day of return. */
export function afterAbsence(
  situation: Situation,
  { person, recipient }: StatusContact,
  days: Pick<StatusDays, 'opens' | 'ideal' | 'due'>,
): StatusDays {
  const { calendar, zone } = recipient.clock;
  const today = dayAt(zone, situation.now);
  const first = laterDay(today, days.opens);
  for (const { entry, at } of situation.view.index.ofKind('away').toReversed()) {
    if (entry.contactId !== person.id) continue;
    const from = entry.from === undefined ? dayAt(zone, at) : dayFrom(entry.from);
    const back = calendar.onOrAfter(addDays(dayFrom(entry.until), 1));
    if (first < from || first > back) continue;
    const opens = calendar.add(back, 1);
    const ideal = laterDay(days.ideal, calendar.add(back, 2));
    return {
      opens: laterDay(days.opens, opens),
      ideal,
      due: laterDay(days.due, ideal),
      away: { until: dayFrom(entry.until), entryId: entry.id },
    };
  }
  return { ...days, away: null };
}

/** The article has a call; the country, a missing number or the seeker's own choice make it an e-mail. */
export function checkInMedium(situation: Situation, { person, recipient }: StatusContact): Medium | null {
  const prefersWriting = (person.prefers ?? []).length > 0 && person.prefers?.includes('phone') !== true;
  const callsFirst =
    profileOf(situation.clock.calendar.country).callsFirst || person.prefers?.[0] === 'phone';
  const call: Wish[] =
    callsFirst && !prefersWriting && (recipient.via ?? person).phone !== undefined
      ? [{ channel: 'phone', reason: 'A call builds rapport, and they gave a number.' }]
      : [];
  return usualMedium(situation, recipient, call);
}

/** The latest interview that took place, whose end counts as day 0. */
export function latestHeld({ interviews }: Pick<Situation, 'interviews'>): InterviewNow | null {
  return interviews.findLast(({ state }) => state === 'held') ?? null;
}

/** The timetable that still says something: none of an earlier round, none that a later answer has overtaken. */
export function standingTimetable(situation: Situation): Timetable | null {
  const { timetable } = situation;
  if (timetable === null || timetable.rolled === null || timetable.said === null) return null;
  const held = latestHeld(situation);
  if (held !== null && timetable.fact.at < held.startsAt) {
    if (timetable.rolled < dayAt(situation.clock.dayZone, held.endsAt)) return null;
  }
  const reopened = situation.stage.since?.entry.stage === 'reopened' ? situation.stage.since : null;
  return reopened !== null &&
    reopened.at > timetable.fact.at &&
    timetable.rolled < dayAt(situation.clock.dayZone, reopened.at)
    ? null
    : timetable;
}
