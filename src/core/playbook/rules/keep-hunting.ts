import { lastActivity } from '../../facts/search-activity.ts';
import { addDays, formatDay } from '../../time/day.ts';
import { dayAt } from '../../time/zones.ts';
import { defineSearchRule } from '../define-rule.ts';
import { fact, result, rule, sayIn } from '../explain.ts';
import { noRecipient } from '../recipient.ts';
import { endOfWeek } from '../week.ts';

const ID = 'keep-hunting';

/** An idle week is noticed, kindly, and forgotten with the week. */
export const keepHunting = defineSearchRule({
  id: ID,
  summary: 'After a week without anything new in the search, one small step for it.',
  cites: 'keep-hunting',
  parameters: {
    idleDays: {
      default: 7,
      min: 3,
      max: 14,
      unit: 'days',
      says: 'After so many days without an application, a conversation or preparation.',
      source: 'docs/practice.md 6',
    },
    on: {
      default: true,
      says: 'Whether an idle week is mentioned at all.',
      source: 'docs/practice.md 6: off without a word for whoever wants it so',
    },
  },
  proposeForSearch({ view, opportunities }, { idleDays, on }) {
    const [any] = opportunities;
    if (!on || any === undefined || any.accepted !== null) return [];
    const recipient = noRecipient(any);
    const { zone } = recipient.clock;
    const last = lastActivity(view, opportunities);
    if (last === null) return [];
    const day0 = dayAt(zone, last);
    const today = dayAt(zone, view.now);
    // Every idle week has its own, and what was not done in one is not carried into the next.
    const weeks = Math.max(1, Math.floor((today - day0) / idleDays));
    const latest = addDays(day0, weeks * idleDays);
    const opens = today > endOfWeek(latest) ? addDays(latest, idleDays) : latest;
    const say = sayIn(any);
    const idle = `Nothing new has been written down for the search since ${say.day(day0)}.`;
    return [
      {
        ids: [formatDay(opens)],
        action: 'keep-hunting',
        opportunityId: null,
        recipient,
        medium: null,
        opens: { on: opens },
        ideal: opens,
        due: endOfWeek(opens),
        lasting: 0,
        onAnyDay: true,
        expectation: 'optional',
        because: `${idle} One application or one conversation keeps it moving, whatever comes of the others.`,
        why: [
          fact(idle),
          rule(ID, `After ${idleDays} days, until the end of the week.`),
          result(`From ${say.day(opens)}.`),
        ],
        wouldChange: [
          'An application, a conversation or preparation you write down starts the count anew.',
          'It can be switched off in the playbook.',
        ],
      },
    ];
  },
});
