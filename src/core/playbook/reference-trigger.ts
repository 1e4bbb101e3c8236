import { factsOf } from '../facts/career-view.ts';
import type { Dated } from '../facts/effective-journal.ts';
import { interviewChanges } from '../facts/interview-changes.ts';
import type { Situation } from '../facts/situation.ts';
import type { Instant } from '../time/instant.ts';
import { dayAt, instantOf } from '../time/zones.ts';

/** What makes a call to the references likely. */
export interface ReferenceTrigger {
  readonly at: Instant;
  readonly fact: Dated | null;
  /** Ends “Tell them, because …”. */
  readonly says: string;
  /** Only these referees; `null` for everybody who said yes. */
  readonly only: readonly string[] | null;
}

/** Business days before a final round whose arrangement nobody dated. */
const BEFORE_FINAL_ROUND = -3;

/** The earliest of: names handed over or asked for, checks announced, a final round arranged. docs/practice.md 4. */
export function referenceTrigger(situation: Situation): ReferenceTrigger | null {
  const name = situation.organization.name;
  const named = factsOf(situation.facts, 'reference')
    .filter(({ entry }) => entry.event === 'named' || entry.event === 'checks-expected')
    .map((fact) => ({
      at: fact.at,
      fact,
      says: fact.entry.event === 'named' ? `${name} has their name` : `${name} says that checks are next`,
      only: fact.entry.referenceIds ?? null,
    }));
  const asked = factsOf(situation.facts, 'request')
    .filter(({ entry }) => entry.about === 'references')
    .map((fact) => ({ at: fact.at, fact, says: `${name} asked for references`, only: null }));
  return [...named, ...asked, ...finalRounds(situation)].toSorted((a, b) => a.at - b.at)[0] ?? null;
}

function finalRounds(situation: Situation): readonly ReferenceTrigger[] {
  const changes = interviewChanges(situation);
  const { calendar, dayZone } = situation.clock;
  return situation.interviews
    .filter(({ interview, state }) => interview.final === true && state !== 'cancelled')
    .map(({ interview, startsAt }) => {
      const added = changes.find(({ interviewId, kind }) => interviewId === interview.id && kind === 'added');
      const early = instantOf(dayZone, calendar.add(dayAt(dayZone, startsAt), BEFORE_FINAL_ROUND), 9 * 60);
      return {
        at: added?.fact.at ?? early,
        fact: added?.fact ?? null,
        says: `the final round with ${situation.organization.name} is arranged, and checks often follow`,
        only: null,
      };
    });
}
