import { openOffer } from '../../facts/offers.ts';
import { personAsked } from '../../facts/person-asked.ts';
import { hasSent } from '../../facts/touched.ts';
import type { Instant } from '../../time/instant.ts';
import { atOnce } from '../at-once.ts';
import type { Wish } from '../choose-medium.ts';
import { dueDays, idealDays } from '../days.ts';
import { decidedAgainst } from '../decided-against.ts';
import { defineRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';
import { usualMedium } from '../usual-medium.ts';

const ID = 'decline-kindly';

/** An offer that is not taken is declined promptly, in words they will remember well. */
export const declineKindly = defineRule({
  id: ID,
  summary: 'Decline an offer promptly once you have decided, by telephone where you can, then in writing.',
  cites: 'burn-no-bridges',
  parameters: {
    idealBusinessDays: idealDays(1, 'judgement'),
    dueBusinessDays: dueDays(2, 'docs/practice.md 5.4: prompt'),
  },
  propose(situation, values) {
    const offer = openOffer(situation);
    const decided = offer === null ? null : decidedAgainst(situation);
    if (offer === null || decided === null) return [];
    const since = Math.max(decided.at, offer.fact.at) as Instant;
    if (hasSent(situation, { purposes: ['decline', 'withdraw'], since: offer.fact.at })) return [];
    const person = situation.view.contacts.get(offer.fact.entry.contactId ?? '') ?? personAsked(situation);
    if (person === null) return [];
    const recipient = recipientOf(situation, person);
    const call: Wish[] =
      (recipient.via ?? person).phone === undefined
        ? []
        : [{ channel: 'phone', reason: 'A decline is kinder spoken, and then written.' }];
    return atOnce(situation, {
      ruleId: ID,
      ids: [situation.opportunity.id, offer.fact.entry.id],
      action: 'decline',
      recipient,
      medium: usualMedium(situation, recipient, call),
      since,
      fact: decided.fact,
      ...values,
      expectation: 'expected',
      because: () =>
        `${decided.says}, and ${situation.organization.name} waits for your answer to its offer; a prompt, kind no keeps the door open.`,
      rule: 'A decline is told within two business days, by telephone and then in writing, without naming the other employer.',
    });
  },
});
