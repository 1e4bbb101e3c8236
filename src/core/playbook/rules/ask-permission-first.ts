import { type Referee, refereesOf } from '../../facts/references.ts';
import type { Situation } from '../../facts/situation.ts';
import { isLive } from '../../facts/standing.ts';
import { sentAnywhere } from '../../facts/touched.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { directRecipient } from '../recipient.ts';
import { type ReferenceTrigger, referenceTrigger } from '../reference-trigger.ts';

const ID = 'ask-permission-first';

/** Nobody's name is given without having been asked. */
export const askPermissionFirst = defineRule({
  id: ID,
  summary: 'Ask before you give somebody’s name as a reference.',
  cites: 'alert-references',
  parameters: {
    enough: {
      default: 3,
      min: 1,
      max: 5,
      unit: 'contacts',
      says: 'With so many who said yes, nobody else is asked.',
      source: 'docs/practice.md 4: three or four names',
    },
    idealBusinessDays: idealDays(0, 'judgement: the same day'),
    dueBusinessDays: dueDays(1, 'judgement'),
  },
  propose(situation, { enough, ...days }) {
    const trigger = isLive(situation) ? referenceTrigger(situation) : null;
    if (trigger === null || trigger.at > situation.now) return [];
    const asked = sentAnywhere(situation.view, { purposes: ['ask-permission'] });
    return toAsk(situation, trigger, enough)
      .filter(({ contact }) => !asked.some(({ entry }) => entry.contactId === contact.id))
      .flatMap(({ contact }) =>
        atOnce(situation, {
          ruleId: ID,
          ids: [situation.opportunity.id, contact.id],
          action: 'ask-permission',
          recipient: directRecipient(situation, contact),
          since: trigger.at,
          fact: trigger.fact,
          ...days,
          expectation: 'expected',
          because: () =>
            `${contact.name} has not said yet whether you may give their name, and ${trigger.says}.`,
          rule: 'Permission comes first, and is asked the same day.',
          more: { about: { opportunityId: situation.opportunity.id, referenceId: contact.id } },
        }),
      );
  },
});

/** Those they named; else, while too few have said yes, the ones not asked yet. */
function toAsk({ view }: Situation, { only }: ReferenceTrigger, enough: number): readonly Referee[] {
  const all = refereesOf(view);
  const open = all.filter(({ permission }) => permission === 'ask');
  if (only !== null) return open.filter(({ contact }) => only.includes(contact.id));
  const missing = enough - all.filter(({ permission }) => permission === 'yes').length;
  return open.slice(0, Math.max(0, missing));
}
