import { type Day, parseDay } from '../time/day.ts';
import { instantFrom } from '../time/instant.ts';
import { dayAt } from '../time/zones.ts';
import { factsOf } from './career-view.ts';
import type { Situation } from './situation.ts';
import { hasInterviewAhead, isOver, isUnwanted } from './standing.ts';

type OfferFact = NonNullable<Situation['offer']>;

/** An offer that waits for an answer, with the day by which they want it. */
export interface OpenOffer {
  readonly fact: OfferFact;
  readonly answerBy: Day | null;
}

export function openOffer(situation: Situation): OpenOffer | null {
  const { offer, stage } = situation;
  if (offer === null || (isOver(situation) && (stage.since?.at ?? 0) >= offer.at)) return null;
  // What they said last about the day holds, also where a later entry about the offer leaves it out.
  const dated = factsOf(situation.facts, 'offer').findLast(({ entry }) => entry.answerBy !== undefined);
  const { answerBy } = dated?.entry ?? {};
  if (answerBy === undefined) return { fact: offer, answerBy: null };
  return {
    fact: offer,
    answerBy: parseDay(answerBy) ?? dayAt(situation.clock.dayZone, instantFrom(answerBy)),
  };
}

const RANK = { high: 2, normal: 1, none: 0 } as const;

export function interestOf({ opportunity }: Situation): number {
  return RANK[opportunity.interest ?? 'normal'];
}

/** Whether something is still coming of it: an interview was held or is ahead, and neither side has ended it. */
export function isInterviewing(situation: Situation): boolean {
  if (isOver(situation) || isUnwanted(situation)) return false;
  return hasInterviewAhead(situation) || situation.interviews.some(({ state }) => state === 'held');
}
