import type { InterviewNow, Situation } from '../../facts/situation.ts';
import { isOver } from '../../facts/standing.ts';
import { hasSent } from '../../facts/touched.ts';
import type { Contact } from '../../model/contact.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { nameNeeds } from '../name-needs.ts';
import { recipientOf } from '../recipient.ts';
import { isThanked } from '../thanks.ts';

const ID = 'confirm-each-name';

/** A name that was only heard is asked for before a letter is addressed with it. */
export const confirmEachName = defineRule({
  id: ID,
  summary: 'Ask whoever arranged the interview for a name that is not certain, before you write to it.',
  cites: 'right-names-and-titles',
  parameters: {
    idealBusinessDays: idealDays(0, 'at once'),
    dueBusinessDays: dueDays(1, 'by the next business day'),
  },
  propose(situation, values) {
    if (isOver(situation) || situation.restrictions.noNotes !== null) return [];
    return situation.interviews
      .filter(({ state }) => state === 'held')
      .flatMap((held) => {
        const asked = whoKnows(situation, held);
        if (asked === null) return [];
        const since = held.endsAt;
        if (hasSent(situation, { purposes: ['confirm-name'], contactId: asked.id, since })) return [];
        return held.people
          .filter(({ contact }) => isUncertain(situation, held, contact) && contact.id !== asked.id)
          .flatMap(({ contact }) =>
            atOnce(situation, {
              ruleId: ID,
              ids: [held.interview.id, contact.id],
              action: 'confirm-name',
              recipient: recipientOf(situation, asked),
              since,
              ...values,
              expectation: 'expected',
              because: () =>
                `${contact.name} is a name you have only ${nameNeeds(contact).includes('family-name') ? 'in part' : 'heard'}; ${asked.name} can tell you how it is written before your note goes out.`,
              rule: 'A name is certain from a card, an invitation, a signature, their site, or somebody who told you.',
              more: {
                interviewId: held.interview.id,
                about: { contactId: contact.id },
                wouldChange: [
                  `Writing down where you know the name of ${contact.name} from takes it off the agenda.`,
                ],
              },
            }),
          );
      });
  },
});

function isUncertain(situation: Situation, held: InterviewNow, contact: Contact): boolean {
  return (
    nameNeeds(contact).length > 0 &&
    !situation.restrictions.forbiddenContacts.has(contact.id) &&
    !isThanked(situation, held, contact)
  );
}

/** The recruiter where contact goes through one; else who coordinated, else who hosted. */
function whoKnows(situation: Situation, { people }: InterviewNow): Contact | null {
  const { restrictions, recruiter } = situation;
  if (restrictions.viaRecruiter) return recruiter;
  for (const wanted of ['coordinator', 'recruiter', 'host'] as const) {
    const found = people.find(
      ({ part, contact }) => part === wanted && !restrictions.forbiddenContacts.has(contact.id),
    );
    if (found !== undefined) return found.contact;
  }
  return recruiter;
}
