import { factsOf } from '../../facts/career-view.ts';
import { refereesIn } from '../../facts/references.ts';
import { hasSent } from '../../facts/touched.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { directRecipient } from '../recipient.ts';

const ID = 'thank-references';

/** Whoever took the call is thanked for it. */
export const thankReferences = defineRule({
  id: ID,
  summary: 'Thank a reference within two business days of the call.',
  cites: 'alert-references',
  parameters: {
    idealBusinessDays: idealDays(1, 'judgement'),
    dueBusinessDays: dueDays(2, 'docs/practice.md 4: within two business days'),
  },
  propose(situation, values) {
    return factsOf(situation.facts, 'reference')
      .filter(({ entry }) => entry.event === 'contacted')
      .flatMap((contacted) =>
        refereesIn(situation, contacted)
          .filter(
            ({ contact }) =>
              !hasSent(situation, {
                purposes: ['thank-reference'],
                contactId: contact.id,
                since: contacted.at,
              }),
          )
          .flatMap(({ contact }) =>
            atOnce(situation, {
              ruleId: ID,
              ids: [situation.opportunity.id, contact.id, contacted.entry.id],
              action: 'thank-reference',
              recipient: directRecipient(situation, contact),
              since: contacted.at,
              fact: contacted,
              ...values,
              expectation: 'expected',
              because: () =>
                `${contact.name} spoke for you with ${situation.organization.name}; they will be glad to hear that it reached you.`,
              rule: 'A reference is thanked within two business days of the call.',
              more: { about: { opportunityId: situation.opportunity.id, referenceId: contact.id } },
            }),
          ),
      );
  },
});
