import { introductions } from '../../facts/acquaintances.ts';
import { sentAnywhere } from '../../facts/touched.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineSearchRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';
import { situationAround } from '../situation-around.ts';

const ID = 'thank-the-referrer';

export const thankTheReferrer = defineSearchRule({
  id: ID,
  summary: 'Thank whoever introduced you by the next business day.',
  cites: 'burn-no-bridges',
  parameters: {
    idealBusinessDays: idealDays(0, 'judgement: the same day'),
    dueBusinessDays: dueDays(1, 'docs/practice.md 5.2: within one business day'),
  },
  proposeForSearch(search, values) {
    const { view } = search;
    return introductions(view).flatMap((introduced) => {
      const by = view.contacts.get(introduced.entry.contactId);
      const to = view.contacts.get(introduced.entry.toContactId ?? '');
      const situation = by === undefined ? null : situationAround(search, by);
      if (by === undefined || to === undefined || situation === null) return [];
      if (situation.restrictions.forbiddenContacts.has(by.id)) return [];
      const since = introduced.at;
      const isThanked =
        sentAnywhere(view, { purposes: ['thank-referrer', 'report-back'], contactId: by.id, since }).length >
        0;
      if (isThanked) return [];
      return atOnce(situation, {
        ruleId: ID,
        ids: [by.id, to.id],
        action: 'thank-referrer',
        recipient: recipientOf(situation, by),
        since,
        fact: introduced,
        ...values,
        expectation: 'expected',
        because: () => `${by.name} introduced you to ${to.name}; a word of thanks comes first.`,
        rule: 'The same day, by the next business day.',
        more: { opportunityId: null, about: { contactId: to.id } },
      });
    });
  },
});
