import type { Dated } from '../../facts/effective-journal.ts';
import type { Situation } from '../../facts/situation.ts';
import { sentAnywhere } from '../../facts/touched.ts';
import type { Contact } from '../../model/contact.ts';
import { dayAt } from '../../time/zones.ts';
import { atOnce } from '../at-once.ts';
import { defineRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';

const ID = 'ask-for-a-referral';

/** Somebody who answered warmly after a no may be asked, once, whom else to talk to. */
export const askForAReferral = defineRule({
  id: ID,
  summary: 'After a no, ask somebody who stayed in touch whom else to talk to: once, and easy to refuse.',
  cites: 'burn-no-bridges',
  parameters: {
    opensBusinessDays: {
      default: 1,
      min: 0,
      max: 5,
      unit: 'business days',
      says: 'Not before this day after they answered or accepted the connection.',
      source: 'docs/practice.md 5.2: after they answer',
    },
    idealBusinessDays: {
      default: 2,
      min: 1,
      max: 10,
      unit: 'business days',
      says: 'The day to aim for.',
      source: 'docs/practice.md 5.2, by judgement',
    },
    dueBusinessDays: {
      default: 5,
      min: 2,
      max: 15,
      unit: 'business days',
      says: 'The last day for it.',
      source: 'docs/practice.md 5.2, by judgement',
    },
  },
  propose(situation, { opensBusinessDays, ...days }) {
    const outcome = situation.stage.since;
    if (situation.stage.is !== 'rejected' || outcome === null || situation.accepted !== null) return [];
    return warmPeople(situation, outcome.at).flatMap(({ contact, fact }) => {
      const recipient = recipientOf(situation, contact);
      const { calendar, dayZone } = recipient.clock;
      return atOnce(situation, {
        ruleId: ID,
        ids: [contact.id],
        action: 'ask-referral',
        recipient,
        since: fact.at,
        fact,
        opens: { on: calendar.add(dayAt(dayZone, fact.at), opensBusinessDays) },
        ...days,
        expectation: 'optional',
        because: () =>
          `${contact.name} has stayed in touch after the no; one soft question, whom else they would talk to in your place, is welcome.`,
        rule: 'Once for each person, after they answered, and never for a job.',
      });
    });
  },
});

/** The people met who have answered, or connected, since the no; nobody is asked twice. */
function warmPeople({ view, interviews, restrictions }: Situation, since: number) {
  const asked = new Set(
    sentAnywhere(view, { purposes: ['ask-referral'] }).map(({ entry }) => entry.contactId),
  );
  const warm = new Map<string, { readonly contact: Contact; readonly fact: Dated }>();
  for (const { state, people } of interviews) {
    if (state !== 'held') continue;
    for (const { contact } of people) {
      if (asked.has(contact.id) || restrictions.forbiddenContacts.has(contact.id)) continue;
      const fact = view.index
        .withContact(contact.id)
        .find(({ entry, at }) => at > since && isWarm(entry, contact.id));
      if (fact !== undefined) warm.set(contact.id, { contact, fact });
    }
  }
  return [...warm.values()];
}

function isWarm(entry: Dated['entry'], contactId: string): boolean {
  if (entry.kind === 'acquaintance') return entry.event === 'connected' && entry.contactId === contactId;
  return (
    entry.kind === 'touch' &&
    entry.direction === 'in' &&
    entry.contactId === contactId &&
    entry.outcome !== 'auto-reply'
  );
}
