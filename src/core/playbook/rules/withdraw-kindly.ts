import { openOffer } from '../../facts/offers.ts';
import { personAsked } from '../../facts/person-asked.ts';
import { isOver } from '../../facts/standing.ts';
import { hasSent } from '../../facts/touched.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { decidedAgainst } from '../decided-against.ts';
import { defineRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';

const ID = 'withdraw-kindly';

/** Whoever is still considering the seeker hears when they need not any more. */
export const withdrawKindly = defineRule({
  id: ID,
  summary: 'Once you have decided against it, or accepted elsewhere, tell them within two business days.',
  cites: 'burn-no-bridges',
  parameters: {
    idealBusinessDays: idealDays(1, 'judgement'),
    dueBusinessDays: dueDays(2, 'docs/practice.md 5.4'),
  },
  propose(situation, values) {
    if (isOver(situation) || openOffer(situation) !== null) return [];
    const decided = decidedAgainst(situation);
    const person = decided === null ? null : personAsked(situation);
    if (decided === null || person === null) return [];
    if (hasSent(situation, { purposes: ['withdraw'], since: decided.at })) return [];
    return atOnce(situation, {
      ruleId: ID,
      ids: [situation.opportunity.id],
      action: 'withdraw',
      recipient: recipientOf(situation, person),
      since: decided.at,
      fact: decided.fact,
      ...values,
      expectation: 'expected',
      because: () =>
        `${decided.says}, and ${situation.organization.name} is still considering you; a short, warm word now keeps the door open.`,
      rule: 'A withdrawal is told within two business days, with thanks.',
      more: {
        about: decided.accepted === null ? null : { opportunityId: decided.accepted },
        wouldChange: ['Deciding to stay in takes it off the agenda.'],
      },
    });
  },
});
