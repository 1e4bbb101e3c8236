import { introductions } from '../../facts/acquaintances.ts';
import { sentAnywhere } from '../../facts/touched.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineSearchRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';
import { situationAround } from '../situation-around.ts';

const ID = 'report-back';

/** Whoever opened a door likes to hear what was behind it. */
export const reportBack = defineSearchRule({
  id: ID,
  summary: 'After talking with somebody you were introduced to, tell whoever introduced you what came of it.',
  cites: 'burn-no-bridges',
  parameters: {
    idealBusinessDays: idealDays(1, 'judgement'),
    dueBusinessDays: dueDays(3, 'docs/practice.md 5.2: a report after the talk'),
  },
  proposeForSearch(search, values) {
    const { view } = search;
    return introductions(view).flatMap((introduced) => {
      const by = view.contacts.get(introduced.entry.contactId);
      const to = view.contacts.get(introduced.entry.toContactId ?? '');
      const situation = by === undefined ? null : situationAround(search, by);
      const talked = view.index
        .withContact(to?.id ?? '')
        .find(
          ({ entry, at }) =>
            at > introduced.at &&
            ((entry.kind === 'touch' && entry.contactId === to?.id && entry.outcome === 'spoke') ||
              (entry.kind === 'acquaintance' && entry.event === 'met' && entry.contactId === to?.id)),
        );
      if (by === undefined || to === undefined || situation === null || talked === undefined) return [];
      if (situation.restrictions.forbiddenContacts.has(by.id)) return [];
      if (sentAnywhere(view, { purposes: ['report-back'], contactId: by.id, since: talked.at }).length > 0)
        return [];
      return atOnce(situation, {
        ruleId: ID,
        ids: [by.id, to.id],
        action: 'report-back',
        recipient: recipientOf(situation, by),
        since: talked.at,
        fact: talked,
        ...values,
        expectation: 'customary',
        because: () =>
          `You have talked with ${to.name}, to whom ${by.name} introduced you; they will be glad to hear what came of it.`,
        rule: 'Best the next business day, by the third.',
        more: { opportunityId: null, about: { contactId: to.id } },
      });
    });
  },
});
