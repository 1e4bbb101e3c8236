import { type News, unansweredNews } from '../../facts/news.ts';
import { personAsked } from '../../facts/person-asked.ts';
import { isOver } from '../../facts/standing.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';
import { sayDayOfFact } from '../say-fact.ts';

const ID = 'acknowledge-news';
const NEWS = {
  'new-date': (name: string) => `${name} named a new day for the decision`,
  offer: (name: string) => `${name} made you an offer`,
  reopened: (name: string) => `${name} took it up again`,
  moved: (name: string) => `${name} moved the interview`,
} as const satisfies Record<News['kind'], (name: string) => string>;

/** A short thank-you for news, once, so that nobody wonders whether it arrived. */
export const acknowledgeNews = defineRule({
  id: ID,
  summary: 'Acknowledge their news the same day: a new date, an offer, a reopening, a moved interview.',
  cites: 'be-patient',
  parameters: {
    idealBusinessDays: idealDays(0, 'docs/practice.md 2.5, 5.4: the same day'),
    dueBusinessDays: dueDays(1, 'docs/practice.md 2.5: within one business day'),
  },
  propose(situation, values) {
    const news = isOver(situation) ? null : unansweredNews(situation);
    const person =
      news === null ? null : (situation.view.contacts.get(news.contactId ?? '') ?? personAsked(situation));
    if (news === null || person === null || situation.restrictions.forbiddenContacts.has(person.id))
      return [];
    return atOnce(situation, {
      ruleId: ID,
      ids: [situation.opportunity.id, news.fact.entry.id],
      action: 'acknowledge',
      recipient: recipientOf(situation, person),
      since: news.fact.at,
      fact: news.fact,
      ...values,
      expectation: 'expected',
      because: (say) => because(news, situation.organization.name, sayDayOfFact(situation, news.fact, say)),
      rule: 'News is acknowledged once, the same day or the next business day; news given while speaking owes nothing.',
      more: { wouldChange: ['Having spoken about it takes it off the agenda.'] },
    });
  },
});

function because(news: News, name: string, day: string): string {
  const what = `${NEWS[news.kind](name)} on ${day}; a short answer the same day is courteous.`;
  const isVerbal = news.fact.entry.kind === 'offer' && news.fact.entry.form === 'verbal';
  return isVerbal ? `${what} Ask for it in writing.` : what;
}
