import { interestOf, isInterviewing, openOffer } from '../../facts/offers.ts';
import { personAsked } from '../../facts/person-asked.ts';
import { isUnwanted } from '../../facts/standing.ts';
import { hasSent } from '../../facts/touched.ts';
import { laterDay } from '../../time/day.ts';
import { dayAt } from '../../time/zones.ts';
import { atOnce } from '../at-once.ts';
import { defineSearchRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';

const ID = 'ask-for-time-early';

/** More time is asked for once, well before the day, and only where something else is still open. */
export const askForTimeEarly = defineSearchRule({
  id: ID,
  summary:
    'If another employer you would like is still deciding, ask early, and once, for more time to answer an offer.',
  cites: 'offers-are-leverage',
  parameters: {
    idealDaysBefore: {
      default: 3,
      min: 2,
      max: 7,
      unit: 'business days',
      says: 'The day to aim for, before the answer is due.',
      source: 'judgement',
    },
    dueDaysBefore: {
      default: 2,
      min: 1,
      max: 5,
      unit: 'business days',
      says: 'The last day for it, before the answer is due.',
      source: 'docs/practice.md 5.4',
    },
  },
  proposeForSearch({ opportunities }, values) {
    return opportunities.flatMap((offering) => {
      const offer = openOffer(offering);
      if (offer === null || offer.answerBy === null || isUnwanted(offering) || offering.accepted !== null)
        return [];
      const others = opportunities.filter(
        (other) =>
          other !== offering &&
          isInterviewing(other) &&
          openOffer(other) === null &&
          interestOf(other) >= interestOf(offering),
      );
      const person = offering.view.contacts.get(offer.fact.entry.contactId ?? '') ?? personAsked(offering);
      if (others[0] === undefined || person === null) return [];
      if (hasSent(offering, { purposes: ['ask-extension'] })) return [];
      const recipient = recipientOf(offering, person);
      const { calendar, dayZone } = recipient.clock;
      const offered = dayAt(dayZone, offer.fact.at);
      const due = calendar.add(offer.answerBy, -values.dueDaysBefore);
      if (due < offered) return [];
      const name = others[0].organization.name;
      return atOnce(offering, {
        ruleId: ID,
        ids: [offering.opportunity.id, offer.fact.entry.id],
        action: 'ask-extension',
        recipient,
        since: offer.fact.at,
        fact: offer.fact,
        idealBusinessDays: 0,
        dueBusinessDays: 0,
        lastDay: due,
        lasting: 0,
        expectation: 'optional',
        because: (say) =>
          `${offering.organization.name} wants an answer by ${say.day(offer.answerBy ?? due)}, and ${name} has not decided yet; a request for a few more days is best made early, and once.`,
        rule: 'More time is asked for once, three business days before the answer is due, two at the latest.',
        more: {
          ideal: laterDay(calendar.onOrAfter(offered), calendar.add(offer.answerBy, -values.idealDaysBefore)),
        },
      });
    });
  },
});
