import { factsOf } from '../../facts/career-view.ts';
import { type Referee, refereesIn, refereesOf } from '../../facts/references.ts';
import type { Situation } from '../../facts/situation.ts';
import { isOver } from '../../facts/standing.ts';
import { hasSent } from '../../facts/touched.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { directRecipient } from '../recipient.ts';

const ID = 'tell-references-the-outcome';

/** Whoever helped hears how it ended, either way. */
export const tellReferencesTheOutcome = defineRule({
  id: ID,
  summary: 'Tell the references who were asked how it ended, within two business days.',
  cites: 'alert-references',
  parameters: {
    idealBusinessDays: idealDays(1, 'judgement'),
    dueBusinessDays: dueDays(2, 'docs/practice.md 4: outcome within two business days'),
  },
  propose(situation, values) {
    const outcome = situation.stage.since;
    if (!isOver(situation) || outcome === null || situation.stage.is === 'started') return [];
    return involved(situation)
      .filter(
        ({ contact }) =>
          !hasSent(situation, { purposes: ['update-reference'], contactId: contact.id, since: outcome.at }),
      )
      .flatMap(({ contact }) =>
        atOnce(situation, {
          ruleId: ID,
          ids: [situation.opportunity.id, contact.id],
          action: 'update-reference',
          recipient: directRecipient(situation, contact),
          since: outcome.at,
          fact: outcome,
          ...values,
          expectation: 'expected',
          because: () =>
            `${contact.name} stood by for you with ${situation.organization.name} and would like to know how it ended.`,
          rule: 'References hear the outcome within two business days, whichever way it went.',
          more: { about: { opportunityId: situation.opportunity.id, referenceId: contact.id } },
        }),
      );
  },
});

/** Those who were told to expect a call, whose names were given, or who were called. */
function involved(situation: Situation): readonly Referee[] {
  const ids = new Set<string>();
  for (const { entry } of situation.touches) {
    if (entry.direction === 'out' && entry.purpose === 'alert-reference' && entry.contactId !== undefined)
      ids.add(entry.contactId);
  }
  for (const fact of factsOf(situation.facts, 'reference')) {
    if (fact.entry.event !== 'named' && fact.entry.event !== 'contacted') continue;
    for (const { contact } of refereesIn(situation, fact)) ids.add(contact.id);
  }
  return refereesOf(situation.view).filter(({ contact }) => ids.has(contact.id));
}
