import type { Situation } from '../../facts/situation.ts';
import { sentAnywhere } from '../../facts/touched.ts';
import type { Contact } from '../../model/contact.ts';
import { dayAt } from '../../time/zones.ts';
import { atOnce } from '../at-once.ts';
import { chooseMedium } from '../choose-medium.ts';
import { defineRule } from '../define-rule.ts';
import { directRecipient } from '../recipient.ts';

const ID = 'connect-after-the-outcome';

/** The people met become part of the network, once it is decided and not before. */
export const connectAfterTheOutcome = defineRule({
  id: ID,
  summary: 'After a no, connect with the people you met, with a line of your own.',
  cites: 'burn-no-bridges',
  parameters: {
    opensBusinessDays: {
      default: 1,
      min: 0,
      max: 5,
      unit: 'business days',
      says: 'Not before this day after the outcome.',
      source: 'docs/practice.md 5.2',
    },
    idealBusinessDays: {
      default: 2,
      min: 1,
      max: 10,
      unit: 'business days',
      says: 'The day to aim for.',
      source: 'judgement',
    },
    dueBusinessDays: {
      default: 5,
      min: 2,
      max: 15,
      unit: 'business days',
      says: 'The last day for it.',
      source: 'docs/practice.md 5.2: within one to five business days',
    },
  },
  propose(situation, { opensBusinessDays, ...days }) {
    const outcome = situation.stage.since;
    // Where contact goes through a recruiter, nobody is approached past them.
    if (situation.stage.is !== 'rejected' || outcome === null || situation.restrictions.viaRecruiter)
      return [];
    return peopleMet(situation).flatMap((contact) => {
      const recipient = directRecipient(situation, contact);
      const { calendar, dayZone } = recipient.clock;
      return atOnce(situation, {
        ruleId: ID,
        ids: [situation.opportunity.id, contact.id],
        action: 'connect',
        recipient,
        medium: chooseMedium({
          situation,
          recipient,
          wishes: [],
          suitable: ['linkedin'],
          uninvited: ['linkedin'],
        }),
        since: outcome.at,
        fact: outcome,
        opens: { on: calendar.add(dayAt(dayZone, outcome.at), opensBusinessDays) },
        ...days,
        expectation: 'optional',
        because: () =>
          `You met ${contact.name}, and it is decided; a connection with a line about your conversation is welcome now.`,
        rule: 'From the business day after the outcome; best on the second, by the fifth.',
      });
    });
  },
});

/** Everybody met in an interview whom the seeker is not connected with yet. */
function peopleMet(situation: Situation): readonly Contact[] {
  const { view, restrictions } = situation;
  const connected = new Set(
    view.index
      .ofKind('acquaintance')
      .filter(({ entry }) => entry.event === 'connected')
      .map(({ entry }) => entry.contactId),
  );
  for (const { entry } of sentAnywhere(view, { purposes: ['connect'] })) {
    if (entry.contactId !== undefined) connected.add(entry.contactId);
  }
  const met = new Map<string, Contact>();
  for (const { state, people } of situation.interviews) {
    if (state !== 'held') continue;
    for (const { contact, part } of people) {
      if (
        part !== 'coordinator' &&
        !connected.has(contact.id) &&
        !restrictions.forbiddenContacts.has(contact.id)
      ) {
        met.set(contact.id, contact);
      }
    }
  }
  return [...met.values()];
}
