import { interestOf, isInterviewing, openOffer } from '../../facts/offers.ts';
import { personAsked } from '../../facts/person-asked.ts';
import { hasSent } from '../../facts/touched.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineSearchRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';

const ID = 'announce-a-real-offer';

/** A real offer is news to those the seeker would rather work for; it needs no waiting for their date. */
export const announceARealOffer = defineSearchRule({
  id: ID,
  summary: 'Tell the employers you would prefer that you have a real offer, and by when you must answer it.',
  cites: 'offers-are-leverage',
  parameters: {
    idealBusinessDays: idealDays(0, 'judgement: the same day'),
    dueBusinessDays: dueDays(1, 'docs/practice.md 5.4: within one business day'),
  },
  proposeForSearch({ opportunities }, values) {
    return opportunities.flatMap((offering) => {
      const offer = openOffer(offering);
      if (offer === null || offering.accepted !== null) return [];
      return opportunities
        .filter((other) => other !== offering && openOffer(other) === null && isInterviewing(other))
        .filter((other) => interestOf(other) > interestOf(offering))
        .flatMap((other) => {
          const person = personAsked(other);
          const since = offer.fact.at;
          if (person === null || hasSent(other, { purposes: ['announce-offer'], since })) return [];
          return atOnce(other, {
            ruleId: ID,
            ids: [other.opportunity.id, offer.fact.entry.id],
            action: 'announce-offer',
            recipient: recipientOf(other, person),
            since,
            fact: offer.fact,
            ...values,
            expectation: 'customary',
            because: (say) =>
              `You have an offer from ${offering.organization.name}${offer.answerBy === null ? '' : `, to be answered by ${say.day(offer.answerBy)}`}, and would rather work for ${other.organization.name}; that is news they may want before they decide.`,
            rule: 'A real offer is told the same day to whom you would prefer, with its date, as a question and never as a threat.',
            more: { about: { opportunityId: offering.opportunity.id } },
          });
        });
    });
  },
});
