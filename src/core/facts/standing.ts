import { factsOf } from './career-view.ts';
import type { Situation } from './situation.ts';

const OVER: ReadonlySet<string> = new Set([
  'rejected',
  'declined',
  'withdrawn',
  'closed',
  'accepted',
  'started',
]);

/** Whether this candidacy has come to its end, whichever way. */
export function isOver({ stage }: Pick<Situation, 'stage'>): boolean {
  return OVER.has(stage.is);
}

/** Whether the seeker has decided against it, said or not yet said. */
export function isUnwanted(situation: Situation): boolean {
  const intent = factsOf(situation.facts, 'intent').at(-1)?.entry.intent;
  return intent === 'withdraw' || (intent === undefined && situation.opportunity.interest === 'none');
}

/** An interview that is arranged and not yet over: nothing is asked before it. */
export function hasInterviewAhead({ interviews }: Pick<Situation, 'interviews'>): boolean {
  return interviews.some(({ state }) => state === 'scheduled' || state === 'running');
}

/** Whether they could still say yes and nothing else is settled. */
export function isLive(situation: Situation): boolean {
  return !isOver(situation) && !isUnwanted(situation);
}
