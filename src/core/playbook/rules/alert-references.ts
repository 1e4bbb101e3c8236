import { refereesOf } from '../../facts/references.ts';
import type { Situation } from '../../facts/situation.ts';
import { isLive } from '../../facts/standing.ts';
import { sentAnywhere } from '../../facts/touched.ts';
import { DAY_LENGTH } from '../../time/instant.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { directRecipient } from '../recipient.ts';
import { referenceTrigger } from '../reference-trigger.ts';

const ID = 'alert-references';
const FATIGUE_DAYS = 30;

/** Whoever may be called hears of it first: by whom, about what, and what would help. */
export const alertReferences = defineRule({
  id: ID,
  summary: 'Tell each reference that they may be called, before it happens.',
  cites: 'alert-references',
  parameters: {
    idealBusinessDays: idealDays(0, 'docs/practice.md 4: before the hand-over or the same day'),
    dueBusinessDays: dueDays(1, 'docs/practice.md'),
    tiredAfter: {
      default: 3,
      min: 1,
      max: 6,
      unit: 'contacts',
      says: 'From so many requests in thirty days on, it is said that they have been asked often.',
      source: 'docs/practice.md 4: fatigue, a judgement',
    },
  },
  propose(situation, { tiredAfter, ...days }) {
    const trigger = isLive(situation) ? referenceTrigger(situation) : null;
    if (trigger === null) return [];
    return refereesOf(situation.view)
      .filter(
        ({ permission, contact }) => permission === 'yes' && (trigger.only?.includes(contact.id) ?? true),
      )
      .filter(({ contact }) => !isAlerted(situation, contact.id))
      .flatMap(({ contact }) =>
        atOnce(situation, {
          ruleId: ID,
          ids: [situation.opportunity.id, contact.id],
          action: 'alert-reference',
          recipient: directRecipient(situation, contact),
          since: trigger.at,
          fact: trigger.fact,
          ...days,
          expectation: 'expected',
          because: () =>
            `${contact.name} may be called about you: ${trigger.says}. A briefing with the role and why you fit helps both of you.`,
          rule: 'References hear before a call can come: the same day, by the next business day.',
          more: {
            about: { opportunityId: situation.opportunity.id, referenceId: contact.id },
            ...tiredness(situation, contact.id, contact.name, tiredAfter),
          },
        }),
      );
  },
});

function isAlerted(situation: Situation, contactId: string): boolean {
  return situation.touches.some(
    ({ entry }) =>
      entry.direction === 'out' &&
      entry.purpose === 'alert-reference' &&
      entry.contactId === contactId &&
      entry.outcome !== 'bounced' &&
      entry.outcome !== 'no-answer',
  );
}

function tiredness({ view, now }: Situation, contactId: string, name: string, limit: number) {
  const lately = sentAnywhere(view, { purposes: ['alert-reference'], contactId }).filter(
    ({ at }) => now - at <= FATIGUE_DAYS * DAY_LENGTH,
  ).length;
  return lately < limit
    ? {}
    : {
        assumes: [
          `${name} has been asked ${lately} times in the last ${FATIGUE_DAYS} days; somebody else may be glad to help too.`,
        ],
      };
}
