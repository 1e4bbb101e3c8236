import { camelCase } from '../lists/index-file.ts';

export function isRuleId(id: string): boolean {
  return /^[a-z]+(-[a-z]+)+$/.test(id);
}

/** A rule that holds its tongue: it compiles, is listed, and waits to be told what it is for. */
export function ruleText(id: string): string {
  return `import { personAsked } from '../../facts/person-asked.ts';
import { isOver } from '../../facts/standing.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';

const ID = '${id}';

/** Why this is good practice, in a sentence. */
export const ${camelCase(id)} = defineRule({
  id: ID,
  summary: 'Say in one sentence what the seeker is to do.',
  cites: 'follow-up-is-strategy',
  parameters: {
    idealBusinessDays: idealDays(0, 'where the default comes from'),
    dueBusinessDays: dueDays(1, 'where the default comes from'),
  },
  propose(situation, values) {
    // First, when it has nothing to say.
    if (isOver(situation)) return [];
    const held = situation.interviews.findLast(({ state }) => state === 'held');
    const to = personAsked(situation);
    if (held === undefined || to === null) return [];
    return atOnce(situation, {
      ruleId: ID,
      // What makes the step one: the same ids are the same step tomorrow.
      ids: [held.interview.id, to.id],
      action: 'other',
      recipient: recipientOf(situation, to),
      since: held.endsAt,
      ...values,
      expectation: 'optional',
      because: () => \`The fact behind it, such as: you met \${to.name}.\`,
      rule: 'The rule behind it, in words.',
      more: { interviewId: held.interview.id, wouldChange: ['What would take the step off the agenda.'] },
    });
  },
});
`;
}

/** A story to begin with. The first test fails until the rule says what it is for. */
export function testText(id: string): string {
  return `import { expect, it } from 'vitest';
import { aCareer } from '#testing/career-builder.ts';
import { planAgenda } from '../../agenda/plan-agenda.ts';
import { instantFrom } from '../../time/instant.ts';
import { ${camelCase(id)} } from './${id}.ts';

const story = () =>
  aCareer()
    .opportunityAt('Quayside Instruments')
    .interviewWith(['Séamus de Búrca'], '2028-02-22T14:00:00+00:00', '2028-02-22T15:00:00+00:00');
const steps = (at: string) =>
  planAgenda(story().career(), instantFrom(at)).steps.filter(({ rule }) => rule === ${camelCase(id)}.id);

it('says what it is for', () => {
  expect(${camelCase(id)}.summary).not.toBe('Say in one sentence what the seeker is to do.');
});

it('stays silent before the interview', () => {
  expect(steps('2028-02-21T09:00:00+00:00')).toEqual([]);
});

it('speaks once it is over', () => {
  expect(steps('2028-02-23T09:00:00+00:00')).toMatchObject([
    {
      key: '${id}:i1:c1',
      contactId: 'c1',
      urgency: 'now',
      window: { ideal: '2028-02-22', due: '2028-02-23' },
    },
  ]);
});
`;
}
