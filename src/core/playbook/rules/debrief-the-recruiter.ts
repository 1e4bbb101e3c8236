import { personAsked } from '../../facts/person-asked.ts';
import type { InterviewNow, Situation } from '../../facts/situation.ts';
import { isOver } from '../../facts/standing.ts';
import { hasSpoken } from '../../facts/touched.ts';
import type { Contact } from '../../model/contact.ts';
import { dayAt } from '../../time/zones.ts';
import { ASSUMED_HELD } from '../assumed-held.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { directRecipient } from '../recipient.ts';
import { isTimetableMissing } from '../timetable-missing.ts';

const ID = 'debrief-the-recruiter';

/** The recruiter speaks for the seeker, and hears first how it went. */
export const debriefTheRecruiter = defineRule({
  id: ID,
  summary: 'Tell the recruiter how the interview went, the same day.',
  cites: 'follow-up-is-strategy',
  parameters: {
    idealBusinessDays: idealDays(0, 'docs/practice.md 2.6: the same day'),
    dueBusinessDays: dueDays(1, 'docs/practice.md 2.6'),
  },
  propose(situation, values) {
    const recruiter = recruiterBetween(situation);
    if (isOver(situation) || recruiter === null) return [];
    return situation.interviews
      .filter((held) => held.state === 'held' && !isTold(situation, held, recruiter))
      .flatMap((held) =>
        atOnce(situation, {
          ruleId: ID,
          ids: [held.interview.id, recruiter.id],
          action: 'debrief-recruiter',
          recipient: directRecipient(situation, recruiter),
          since: held.endsAt,
          ...values,
          expectation: 'expected',
          because: (say) =>
            `${recruiter.name} speaks for you with ${situation.organization.name}, and the interview is over since ${say.day(dayOf(situation, held))}; the same day is best to say how it went.`,
          rule: 'A recruiter hears the same day, by the next business day at the latest.',
          more: {
            interviewId: held.interview.id,
            alsoOn: dayOf(situation, held),
            assumes: held.isAssumedHeld ? [ASSUMED_HELD] : [],
            includes: asksTimetable(situation, held, recruiter) ? ['ask-timetable'] : [],
            wouldChange: [
              `Having spoken with ${recruiter.name} since the interview takes it off the agenda.`,
            ],
          },
        }),
      );
  },
});

function recruiterBetween({ recruiter, restrictions, view }: Situation): Contact | null {
  const via = view.contacts.get(restrictions.viaContactId ?? '');
  const found = via ?? recruiter;
  return found === null || restrictions.forbiddenContacts.has(found.id) ? null : found;
}

function isTold(situation: Situation, { interview, endsAt }: InterviewNow, recruiter: Contact): boolean {
  const isSent = situation.touches.some(
    ({ entry, at }) =>
      entry.direction === 'out' &&
      entry.purpose === 'debrief-recruiter' &&
      entry.outcome !== 'bounced' &&
      entry.outcome !== 'no-answer' &&
      (entry.contactId ?? recruiter.id) === recruiter.id &&
      (entry.interviewId === undefined ? at >= endsAt : entry.interviewId === interview.id),
  );
  return isSent || hasSpoken(situation, recruiter.id, endsAt, situation.now);
}

function asksTimetable(situation: Situation, held: InterviewNow, recruiter: Contact): boolean {
  return personAsked(situation)?.id === recruiter.id && isTimetableMissing(situation, held);
}

function dayOf(situation: Situation, { endsAt }: InterviewNow) {
  return dayAt(situation.clock.dayZone, endsAt);
}
