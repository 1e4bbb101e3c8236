import type { Interview } from '../model/interview.ts';
import { clockOf, instantFrom } from '../time/instant.ts';
import { sayDay } from '../time/timetable/say-day.ts';
import { dayAt, minuteOfDayAt } from '../time/zones.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { keepTimes } from './find-interview.ts';
import type { MeetingTimes } from './meeting-times.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { OpportunityPlan, PlannedPerson, Reading } from './read-item.ts';
import type { InvitedPeople, InvitedPerson } from './read-people.ts';

/** A new event for an opportunity with an interview ahead is often that one at another time. */
export function askWhetherMoved(
  opportunity: OpportunityPlan | null,
  times: MeetingTimes,
  { view, now, today }: Reading,
  sheet: Questionnaire,
): Interview | null {
  if (opportunity === null || !('known' in opportunity)) return null;
  const ofOpportunity = [...view.interviews.values()].filter(
    ({ opportunityId, status }) => opportunityId === opportunity.known && status !== 'cancelled',
  );
  const overlapping = ofOpportunity.filter((interview) => overlaps(interview, times));
  const ahead = ofOpportunity.filter(({ endsAt }) => instantFrom(endsAt) > now);
  const candidates = [...new Set([...overlapping, ...ahead])];
  if (candidates.length === 0) return null;
  const answer = sheet.choose({
    id: 'interview',
    ask: 'Is it an interview you have there already, perhaps at a new time?',
    choices: [
      ...candidates.map(({ id, startsAt, round }) => ({
        id,
        label: `Yes, ${round === undefined ? 'the one' : `round ${round}`} on ${sayWhen(startsAt)}`,
      })),
      { id: 'another', label: 'No, another one' },
    ],
    suggested: overlapping.length === 1 ? (overlapping[0]?.id ?? null) : null,
  });
  return candidates.find(({ id }) => id === answer) ?? null;

  function sayWhen(startsAt: string): string {
    const { zone, locale } = view.seeker;
    const instant = instantFrom(startsAt);
    return `${sayDay(dayAt(zone, instant), locale, today)} at ${clockOf(minuteOfDayAt(zone, instant))}`;
  }
}

function overlaps(interview: Interview, { startsAt, endsAt }: MeetingTimes): boolean {
  if (startsAt === null || endsAt === null) return false;
  return instantFrom(interview.startsAt) < endsAt && startsAt < instantFrom(interview.endsAt);
}

/** A version that carries the same number and yet another time: which is the later one cannot be told. */
export function askWhichTime(
  event: CalendarEvent,
  existing: Interview,
  times: MeetingTimes,
  { view, today }: Reading,
  sheet: Questionnaire,
): MeetingTimes {
  const kept = keepTimes(existing, times.zone);
  const isSame = times.startsAt === kept.startsAt && times.endsAt === kept.endsAt;
  if (event.sequence !== existing.invitation?.sequence || isSame || times.startsAt === null) return times;
  const zone = times.zone ?? view.seeker.zone;
  const say = ({ startsAt, endsAt }: MeetingTimes) =>
    startsAt === null || endsAt === null
      ? ''
      : `${sayDay(dayAt(zone, startsAt), view.seeker.locale, today)}, ${clockOf(minuteOfDayAt(zone, startsAt))} to ${clockOf(minuteOfDayAt(zone, endsAt))}`;
  const answer = sheet.choose({
    id: 'time',
    ask: 'It has the same number as the invitation you have, and another time. Which time holds?',
    choices: [
      { id: 'invitation', label: `${say(times)}, as in this file` },
      { id: 'kept', label: `${say(kept)}, as you have it` },
    ],
  });
  return answer === 'kept' ? kept : times;
}

/** People of the interview whom a newer invitation no longer names. */
export function askWhoIsGone(
  event: CalendarEvent,
  existing: Interview,
  planned: readonly PlannedPerson[],
  { view }: Reading,
  sheet: Questionnaire,
): ReadonlySet<string> {
  if (event.sequence <= (existing.invitation?.sequence ?? 0)) return new Set();
  const invited = new Set(
    planned.flatMap(({ plan }) => (plan !== null && 'known' in plan ? plan.known : [])),
  );
  const missing = (existing.people ?? []).filter(({ contactId }) => {
    // Who was added by hand, without an address, was never in the invitation.
    const email = view.contacts.get(contactId)?.email;
    return email !== undefined && !invited.has(contactId);
  });
  return new Set(
    missing
      .map(({ contactId }) => contactId)
      .filter((contactId) => {
        const name = view.contacts.get(contactId)?.name ?? contactId;
        const answer = sheet.choose({
          id: `gone ${contactId}`,
          ask: `${name} is not in the new invitation. Will you still meet?`,
          choices: [
            { id: 'out', label: 'No, not in this interview' },
            { id: 'stays', label: 'Yes, still there' },
          ],
          suggested: 'out',
        });
        return answer === 'out';
      }),
  );
}

/** Without an address of the seeker's, it is asked which attendee that is. */
export function askWhoIsYou(
  { people, seekerEmail }: InvitedPeople,
  { view }: Reading,
  sheet: Questionnaire,
): { readonly people: readonly InvitedPerson[]; readonly seekerEmail: string | null } {
  const attendees = people.filter(
    ({ isOrganizer, email, contact }) => !isOrganizer && email !== null && contact === null,
  );
  if (seekerEmail !== null || view.seeker.email !== undefined || attendees.length === 0) {
    return { people, seekerEmail };
  }
  const answer = sheet.choose({
    id: 'you',
    ask: 'Which of these is you?',
    choices: [
      ...attendees.map(({ key, name }) => ({
        id: key,
        label: name.name === null ? key : `${name.name}, ${key}`,
      })),
      { id: 'none', label: 'None of them' },
    ],
  });
  const you = attendees.find(({ key }) => key === answer);
  return { people: people.filter((person) => person !== you), seekerEmail: you?.email ?? null };
}
