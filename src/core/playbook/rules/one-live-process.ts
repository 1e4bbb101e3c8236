import { firstKnown } from '../../facts/search-activity.ts';
import type { Situation } from '../../facts/situation.ts';
import { isLive } from '../../facts/standing.ts';
import { addDays } from '../../time/day.ts';
import type { Instant } from '../../time/instant.ts';
import { dayAt } from '../../time/zones.ts';
import { defineSearchRule } from '../define-rule.ts';
import { fact, result, rule, sayIn } from '../explain.ts';
import { noRecipient } from '../recipient.ts';
import { endOfWeek } from '../week.ts';

const ID = 'one-live-process';

/** One basket is not enough: said once, in the week it becomes true. */
export const oneLiveProcess = defineSearchRule({
  id: ID,
  summary: 'When only one process is live, look for a second.',
  cites: 'one-basket-is-not-enough',
  parameters: {
    afterDays: {
      default: 2,
      min: 0,
      max: 10,
      unit: 'days',
      says: 'How long after it became the only one.',
      source: 'docs/practice.md 6',
    },
    on: { default: true, says: 'Whether it is mentioned at all.', source: 'docs/practice.md 6' },
  },
  proposeForSearch({ view, opportunities }, { afterDays, on }) {
    const live = opportunities.filter(isLive);
    const [only, second] = live;
    if (!on || only === undefined || second !== undefined || only.accepted !== null) return [];
    const since = onlySince(only, opportunities);
    if (since === null) return [];
    const hunting = view.index
      .ofKind('search')
      .some(({ at, entry }) => at > since && entry.activity !== 'prepared');
    if (hunting) return [];
    const recipient = noRecipient(only);
    const opens = addDays(dayAt(recipient.clock.zone, since), afterDays);
    const say = sayIn(only);
    const alone = `${only.organization.name} is the only process under way since ${say.day(dayAt(recipient.clock.zone, since))}.`;
    return [
      {
        ids: [only.opportunity.id],
        action: 'keep-hunting',
        opportunityId: null,
        about: { opportunityId: only.opportunity.id },
        recipient,
        medium: null,
        opens: { on: opens },
        ideal: opens,
        due: endOfWeek(opens),
        lasting: 0,
        onAnyDay: true,
        expectation: 'optional',
        because: `${alone} A second one makes the waiting lighter, and any offer easier to answer.`,
        why: [
          fact(alone),
          rule(ID, `From ${afterDays} days after, until the end of the week.`),
          result(`From ${say.day(opens)}.`),
        ],
        wouldChange: [
          'A second live process takes it off the agenda.',
          'It can be switched off in the playbook.',
        ],
      },
    ];
  },
});

/** Since when: the end of the last other one; else since this one is known. */
function onlySince(only: Situation, all: readonly Situation[]): Instant | null {
  const ends = all.filter((other) => other !== only).map(({ stage }) => stage.since?.at ?? null);
  const known = [...ends, firstKnown(only)].filter((at) => at !== null);
  return known.length === 0 ? null : (Math.max(...known) as Instant);
}
