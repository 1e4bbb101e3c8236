import { refereesOf } from '../../facts/references.ts';
import { openRequests } from '../../facts/requests.ts';
import { isOver } from '../../facts/standing.ts';
import { dayFrom, formatDay } from '../../time/day.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';

const ID = 'send-references';

/** References and papers go to whoever asked for them, and to nobody else. */
export const sendReferences = defineRule({
  id: ID,
  summary: 'Send references or papers to whoever asked for them, by the day they named.',
  cites: 'alert-references',
  parameters: {
    idealBusinessDays: idealDays(0, 'judgement: the same day'),
    dueBusinessDays: dueDays(1, 'judgement: the next business day where they named none'),
  },
  propose(situation, values) {
    if (isOver(situation)) return [];
    return openRequests(situation).flatMap(({ fact, day }) => {
      const { about, contactId, by, on } = fact.entry;
      const contact = situation.view.contacts.get(contactId);
      if (contact === undefined || (about !== 'references' && about !== 'documents')) return [];
      if (situation.restrictions.forbiddenContacts.has(contact.id)) return [];
      const lastDay = by ?? on;
      const isReferences = about === 'references';
      const hasReferee = refereesOf(situation.view).some(({ permission }) => permission === 'yes');
      return atOnce(situation, {
        ruleId: ID,
        ids: [fact.entry.id, ...(fact.entry.every === undefined ? [] : [formatDay(day)])],
        action: isReferences ? 'send-references' : 'send-promised',
        recipient: recipientOf(situation, contact),
        since: fact.at,
        fact,
        ...values,
        ...(lastDay === undefined ? {} : { lastDay: dayFrom(lastDay) }),
        // Asked for week by week, it is for that week's day, not for the day on which they asked.
        ...(fact.entry.every === undefined ? {} : { opens: { on: day }, lastDay: day }),
        expectation: 'expected',
        because: (say) =>
          `${contact.name} asked for ${isReferences ? 'your references' : (fact.entry.text ?? 'your papers')}${lastDay === undefined ? '' : ` by ${say.day(dayFrom(lastDay))}`}; the same day is best.`,
        rule: 'What they ask for goes out the same day, by the day they named or the next business day.',
        more: { needs: isReferences && !hasReferee ? ['permission'] : [] },
      });
    });
  },
});
