import { introductions } from '../../facts/acquaintances.ts';
import { sentAnywhere } from '../../facts/touched.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineSearchRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';
import { situationAround } from '../situation-around.ts';

const ID = 'take-up-introductions';

/** An introduction is warm for a few days. */
export const takeUpIntroductions = defineSearchRule({
  id: ID,
  summary: 'Write to whoever you were introduced to within three business days.',
  cites: 'burn-no-bridges',
  parameters: {
    idealBusinessDays: idealDays(1, 'judgement'),
    dueBusinessDays: dueDays(3, 'docs/practice.md 5.2: action within three business days'),
  },
  proposeForSearch(search, values) {
    const { view } = search;
    return introductions(view).flatMap((introduced) => {
      const to = view.contacts.get(introduced.entry.toContactId ?? '');
      const by = view.contacts.get(introduced.entry.contactId);
      const situation = to === undefined ? null : situationAround(search, to);
      if (to === undefined || by === undefined || situation === null) return [];
      if (situation.restrictions.forbiddenContacts.has(to.id)) return [];
      const isTaken = view.index
        .withContact(to.id)
        .some(
          ({ entry, at }) =>
            at > introduced.at &&
            ((entry.kind === 'touch' &&
              entry.contactId === to.id &&
              entry.outcome !== 'bounced' &&
              entry.outcome !== 'no-answer') ||
              (entry.kind === 'acquaintance' && entry.event === 'met' && entry.contactId === to.id)),
        );
      if (
        isTaken ||
        sentAnywhere(view, { purposes: ['take-up-introduction'], contactId: to.id }).some(
          ({ entry }) => entry.contactId === to.id,
        )
      )
        return [];
      return atOnce(situation, {
        ruleId: ID,
        ids: [by.id, to.id],
        action: 'take-up-introduction',
        recipient: recipientOf(situation, to),
        since: introduced.at,
        fact: introduced,
        ...values,
        expectation: 'expected',
        because: () =>
          `${by.name} introduced you to ${to.name}; a note within three business days keeps it warm.`,
        rule: 'Best the next business day, by the third.',
        more: { opportunityId: null, about: { contactId: by.id } },
      });
    });
  },
});
