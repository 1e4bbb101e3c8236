import { factsOf } from '../../facts/career-view.ts';
import { openOffer } from '../../facts/offers.ts';
import { personAsked } from '../../facts/person-asked.ts';
import { isUnwanted } from '../../facts/standing.ts';
import { hasSent } from '../../facts/touched.ts';
import { earlierDay, laterDay } from '../../time/day.ts';
import { dayAt } from '../../time/zones.ts';
import { atOnce } from '../at-once.ts';
import { defineRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';

const ID = 'answer-the-offer';

/** An offer gets its answer by the day they named, a day early where it can be. */
export const answerTheOffer = defineRule({
  id: ID,
  summary: 'Answer an offer by the day they named.',
  cites: 'offers-are-leverage',
  parameters: {
    daysBefore: {
      default: 1,
      min: 0,
      max: 3,
      unit: 'business days',
      says: 'The day to aim for, before the answer is due.',
      source: 'judgement',
    },
    withoutDateIdeal: {
      default: 3,
      min: 1,
      max: 10,
      unit: 'business days',
      says: 'Where they named no day: the day to aim for.',
      source: 'docs/practice.md 5.4: three to five business days',
    },
    withoutDateDue: {
      default: 5,
      min: 2,
      max: 14,
      unit: 'business days',
      says: 'Where they named no day: the last day.',
      source: 'docs/practice.md 5.4',
    },
  },
  propose(situation, values) {
    const offer = openOffer(situation);
    if (offer === null || isUnwanted(situation) || situation.accepted !== null) return [];
    const { fact, answerBy } = offer;
    if (hasSent(situation, { purposes: ['answer-offer', 'decline'], since: fact.at })) return [];
    const person = situation.view.contacts.get(fact.entry.contactId ?? '') ?? personAsked(situation);
    if (person === null) return [];
    const recipient = recipientOf(situation, person);
    const { calendar, dayZone } = recipient.clock;
    const offered = dayAt(dayZone, fact.at);
    const due =
      answerBy === null ? calendar.add(offered, values.withoutDateDue) : laterDay(offered, answerBy);
    const wished =
      answerBy === null
        ? calendar.add(offered, values.withoutDateIdeal)
        : calendar.add(due, -values.daysBefore);
    const isDecided = factsOf(situation.facts, 'intent').some(({ at }) => at >= fact.at);
    return atOnce(situation, {
      ruleId: ID,
      ids: [situation.opportunity.id, fact.entry.id],
      action: 'answer-offer',
      recipient,
      since: fact.at,
      fact,
      idealBusinessDays: values.withoutDateIdeal,
      dueBusinessDays: values.withoutDateDue,
      expectation: 'expected',
      because: (say) =>
        answerBy === null
          ? `${situation.organization.name} made you an offer and named no day for the answer; within a business week is usual.`
          : `${situation.organization.name} made you an offer and expects an answer by ${say.day(answerBy)}.${contingency(fact.entry.contingent)}`,
      rule: 'An offer is answered by the day they named, best the business day before.',
      more: {
        due,
        ideal: laterDay(calendar.onOrAfter(offered), earlierDay(wished, due)),
        needs: isDecided ? [] : ['decision'],
        wouldChange: ['More time from them moves it.', 'Accepting or declining takes it off the agenda.'],
      },
    });
  },
});

function contingency(conditions: readonly string[] | undefined): string {
  return conditions === undefined || conditions.length === 0
    ? ''
    : ` It still hangs on ${conditions.join(', ')}.`;
}
