import { answerAfterContact, unansweredContacts } from '../facts/answers.ts';
import type { Situation } from '../facts/situation.ts';
import { hasInterviewAhead, isOver, isUnwanted } from '../facts/standing.ts';
import { ordinarySilence } from '../patience/ordinary-silence.ts';
import { stageOf } from '../patience/own-history.ts';
import { fact, result, type Say, sayIn } from '../playbook/explain.ts';
import { isPaused, latestHeld, standingTimetable } from '../playbook/status-contact.ts';
import { type Day, dayFrom, formatDay } from '../time/day.ts';
import { dayAt } from '../time/zones.ts';
import type { QuietLine, Step } from './agenda.ts';

/** The line of an opportunity on which nothing is owed today; `null` when something is. */
export function quietLine(
  situation: Situation,
  steps: readonly Step[],
  waits: readonly number[],
): QuietLine | null {
  if (steps.some(({ urgency }) => urgency !== 'upcoming')) return null;
  const next = steps
    .flatMap(({ window }) => (window.next === null ? [] : [window.next]))
    .toSorted()
    .at(0);
  const until = next ?? null;
  const say = sayIn(situation);
  const state = stateOf(situation, until);
  const ordinary = state === 'waiting' ? ordinaryRange(situation, waits) : null;
  const because = reason(situation, state, until === null ? null : dayFrom(until), say);
  return {
    opportunityId: situation.opportunity.id,
    state,
    until,
    because,
    ordinary: ordinary === null ? null : { from: formatDay(ordinary.from), to: formatDay(ordinary.to) },
    why: [
      fact(because, situation.timetable?.fact ?? situation.stage.since),
      ...(ordinary === null
        ? []
        : [
            result(
              `An answer between ${say.day(ordinary.from)} and ${say.day(ordinary.to)} would be ordinary: an estimate from how long employers there usually take.`,
            ),
          ]),
    ],
    wouldChange: ['Anything they say, or a new interview, brings it back to today.'],
  };
}

function stateOf(situation: Situation, until: string | null): QuietLine['state'] {
  if (isOver(situation)) return 'closed';
  if (isPaused(situation)) return 'paused';
  if (until !== null) return 'waiting';
  return hasInterviewAhead(situation) || latestHeld(situation) === null ? 'waiting' : 'dormant';
}

function ordinaryRange(situation: Situation, waits: readonly number[]): { from: Day; to: Day } | null {
  const held = latestHeld(situation);
  if (held === null || hasInterviewAhead(situation) || situation.stage.is === 'offered') return null;
  const { clock, opportunity } = situation;
  const answered = answerAfterContact(situation);
  const from = dayAt(
    clock.dayZone,
    answered !== null && answered.at > held.endsAt ? answered.at : held.endsAt,
  );
  const timetable = standingTimetable(situation);
  const stated = timetable?.rolled === null || timetable === null ? null : timetable.rolled - from;
  return ordinarySilence({
    from,
    stage: stageOf(held.interview),
    country: clock.calendar.country,
    industry: opportunity.industry ?? null,
    statedDays: stated === null || stated < 1 ? null : stated,
    ownRatios: waits,
  });
}

function reason(situation: Situation, state: QuietLine['state'], until: Day | null, say: Say): string {
  const name = situation.organization.name;
  if (state === 'closed') return overReason(situation, name);
  if (state === 'paused') return `${name} has put it on hold; nothing is owed until they speak again.`;
  if (isUnwanted(situation)) return `You have decided against ${name}; nothing more is owed today.`;
  const ahead = situation.interviews.find(({ state: now }) => now === 'scheduled' || now === 'running');
  if (ahead !== undefined) {
    return `The interview with ${name} is on ${say.day(dayAt(situation.clock.dayZone, ahead.startsAt))}; nothing is owed before it.`;
  }
  if (state === 'dormant') {
    return unansweredContacts(situation).length > 0
      ? `You have said all that is worth saying to ${name}; the next word is theirs, whenever it comes.`
      : `Nothing more is planned with ${name}; the next word is theirs.`;
  }
  const timetable = standingTimetable(situation);
  const end = until === null ? '' : ` Nothing is owed before ${say.day(until)}.`;
  if (timetable?.said !== null && timetable !== null && until !== null && timetable.said < until) {
    return `${name} expected to decide by ${say.day(timetable.said)}.${end}`;
  }
  return latestHeld(situation) === null
    ? `Nothing has been arranged with ${name} yet.${end}`
    : `It is their turn, and decisions take longer than planned.${end}`;
}

function overReason({ stage }: Situation, name: string): string {
  switch (stage.is) {
    case 'accepted':
      return `You accepted the offer of ${name}.`;
    case 'started':
      return `You have started at ${name}.`;
    case 'declined':
      return `You declined the offer of ${name}.`;
    case 'withdrawn':
      return `You withdrew at ${name}.`;
    case 'rejected':
      return `${name} has decided for somebody else; nothing is owed.`;
    case 'closed':
    case 'applied':
    case 'interviewing':
    case 'offered':
    case 'reopened':
    case 'paused':
      return `It is closed at ${name}.`;
  }
}
