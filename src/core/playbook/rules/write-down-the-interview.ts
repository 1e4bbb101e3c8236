import type { InterviewNow, Situation } from '../../facts/situation.ts';
import { isOver } from '../../facts/standing.ts';
import { dayAt } from '../../time/zones.ts';
import { defineRule } from '../define-rule.ts';
import { fact, result, rule, sayIn } from '../explain.ts';
import { noRecipient } from '../recipient.ts';
import { isThanked } from '../thanks.ts';

const ID = 'write-down-the-interview';

/** What was said is written down while it is fresh; the letters live on it. */
export const writeDownTheInterview = defineRule({
  id: ID,
  summary: 'Right after the interview, write down who was there, what was said, and when they decide.',
  cites: 'appreciate-and-remind',
  parameters: {
    dueBusinessDays: {
      default: 1,
      min: 1,
      max: 3,
      unit: 'business days',
      says: 'The last day on which it still comes up.',
      source: 'judgement: what is not written down the next day is forgotten',
    },
  },
  propose(situation, values) {
    if (isOver(situation)) return [];
    const recipient = noRecipient(situation);
    const { calendar, dayZone } = recipient.clock;
    return situation.interviews
      .filter((held) => held.state === 'held' && !isWrittenDown(situation, held))
      .map((held) => {
        const on = dayAt(dayZone, held.endsAt);
        const say = sayIn(situation);
        const over = `The interview with ${situation.organization.name} ended on ${say.day(on)}.`;
        return {
          ids: [held.interview.id],
          action: 'record-debrief' as const,
          opportunityId: situation.opportunity.id,
          interviewId: held.interview.id,
          recipient,
          medium: null,
          opens: { at: held.endsAt },
          ideal: on,
          due: calendar.add(on, values.dueBusinessDays),
          // What was not written down in time is not held against anybody.
          lasting: 0,
          onAnyDay: true,
          expectation: 'expected' as const,
          because: `${over} While it is fresh, write down who was there, what each of them spoke about, and when they decide.`,
          why: [
            fact(over),
            rule(ID, 'The same day, by the next business day.'),
            result(`Best on ${say.day(on)}.`),
          ],
          wouldChange: ['Writing anything down about it takes it off the agenda.'],
        };
      });
  },
});

function isWrittenDown(situation: Situation, held: InterviewNow): boolean {
  const debrief = held.interview.debrief;
  const isDebriefed = debrief !== undefined && Object.values(debrief).some((items) => items.length > 0);
  return isDebriefed || held.people.some(({ contact }) => isThanked(situation, held, contact));
}
