import { interviewChanges } from '../../facts/interview-changes.ts';
import { personAsked } from '../../facts/person-asked.ts';
import type { InterviewNow, Situation } from '../../facts/situation.ts';
import { isLive } from '../../facts/standing.ts';
import { hasSent, hasSpoken } from '../../facts/touched.ts';
import type { Contact } from '../../model/contact.ts';
import { HOUR } from '../../time/instant.ts';
import { dayAt } from '../../time/zones.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';

const ID = 'confirm-the-interview';

/** An invitation is answered the day it comes. */
export const confirmTheInterview = defineRule({
  id: ID,
  summary: 'Confirm a new interview the same day.',
  cites: 'follow-up-is-strategy',
  parameters: {
    idealBusinessDays: idealDays(0, 'judgement: the same day'),
    dueBusinessDays: dueDays(1, 'judgement'),
  },
  propose(situation, values) {
    if (!isLive(situation)) return [];
    return interviewChanges(situation).flatMap(({ kind, fact, interviewId }) => {
      const coming = situation.interviews.find(({ interview }) => interview.id === interviewId);
      if (kind !== 'added' || coming?.state !== 'scheduled' || fact.entry.by === 'seeker') return [];
      const person = whoInvited(situation, coming);
      if (person === null || isConfirmed(situation, person, fact.at)) return [];
      return atOnce(situation, {
        ruleId: ID,
        ids: [interviewId],
        action: 'confirm-interview',
        recipient: recipientOf(situation, person),
        since: fact.at,
        fact,
        ...values,
        expectation: 'expected',
        because: (say) =>
          `${situation.organization.name} invited you for ${say.day(dayAt(situation.clock.dayZone, coming.startsAt))}; an invitation is answered the same day.`,
        rule: 'An invitation is confirmed the same day, by the next business day.',
        more: { interviewId, lasting: 2 },
      });
    });
  },
});

function whoInvited(situation: Situation, { people }: InterviewNow): Contact | null {
  const { recruiter, restrictions } = situation;
  if (restrictions.viaRecruiter && recruiter !== null) return recruiter;
  const byPart = (['coordinator', 'recruiter', 'host', 'interviewer'] as const).flatMap((wanted) =>
    people.filter(({ part }) => part === wanted),
  );
  const found = byPart.find(({ contact }) => !restrictions.forbiddenContacts.has(contact.id));
  return found?.contact ?? personAsked(situation);
}

function isConfirmed(situation: Situation, { id }: Contact, since: InterviewNow['startsAt']): boolean {
  return (
    hasSent(situation, { purposes: ['confirm-interview', 'acknowledge'], since }) ||
    hasSpoken(situation, id, since - HOUR, situation.now)
  );
}
