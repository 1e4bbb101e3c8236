import { isOver } from '../../facts/standing.ts';
import { addDays, laterDay } from '../../time/day.ts';
import { dayAt } from '../../time/zones.ts';
import { defineRule } from '../define-rule.ts';
import { fact, result, rule, sayIn } from '../explain.ts';
import { noRecipient } from '../recipient.ts';

const ID = 'prepare-the-interview';

/** The card for an interview to come says what to ask there: when they decide, and everybody's name and title. */
export const prepareTheInterview = defineRule({
  id: ID,
  summary:
    'Before the interview: go over the people, and plan to ask when they decide and for everyone’s name and title.',
  cites: 'ask-when-they-decide',
  parameters: {
    opensBusinessDays: {
      default: 2,
      min: 1,
      max: 5,
      unit: 'business days',
      says: 'How long before the interview it comes up.',
      source: 'judgement: time to read and to ask, not so early as to be forgotten',
    },
  },
  propose(situation, values) {
    if (isOver(situation)) return [];
    const recipient = noRecipient(situation);
    const { calendar, dayZone } = recipient.clock;
    const prepared = situation.view.index
      .ofKind('search')
      .findLast(({ entry }) => entry.activity === 'prepared');
    return situation.interviews
      .filter(({ state }) => state === 'scheduled')
      .flatMap((coming) => {
        const on = dayAt(dayZone, coming.startsAt);
        const opens = calendar.add(on, -values.opensBusinessDays);
        if (prepared !== undefined && dayAt(dayZone, prepared.at) >= opens) return [];
        const say = sayIn(situation);
        const met = `The interview with ${situation.organization.name} is on ${say.day(on)}.`;
        return [
          {
            ids: [coming.interview.id],
            action: 'prepare-interview' as const,
            opportunityId: situation.opportunity.id,
            interviewId: coming.interview.id,
            recipient,
            medium: null,
            opens: { on: opens },
            ideal: laterDay(opens, addDays(on, -1)),
            due: on,
            lasting: 0,
            onAnyDay: true,
            includes: ['ask-timetable' as const],
            expectation: 'expected' as const,
            because: `${met} At its end, ask when they expect to decide, and get each person’s name and title.`,
            why: [
              fact(met),
              rule(ID, 'It comes up a little before, and goes when the interview begins.'),
              result(`By ${say.day(on)}.`),
            ],
            wouldChange: ['A moved interview moves it; a cancelled one takes it off the agenda.'],
          },
        ];
      });
  },
});
