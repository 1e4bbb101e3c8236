import { factsOf } from '../facts/career-view.ts';
import type { Dated } from '../facts/effective-journal.ts';
import type { Situation } from '../facts/situation.ts';
import { isUnwanted } from '../facts/standing.ts';
import type { Instant } from '../time/instant.ts';

export interface DecidedAgainst {
  readonly at: Instant;
  readonly fact: Dated | null;
  /** Begins a sentence: “You have decided against it”. */
  readonly says: string;
  /** The opportunity taken instead, when that is the reason. */
  readonly accepted: string | null;
}

/** When and why the seeker no longer wants this; `null` while they do. */
export function decidedAgainst(situation: Situation): DecidedAgainst | null {
  const { accepted, opportunity } = situation;
  if (accepted !== null && accepted.opportunityId !== opportunity.id) {
    return {
      at: accepted.fact.at,
      fact: accepted.fact,
      says: `You accepted the offer of ${accepted.name}`,
      accepted: accepted.opportunityId,
    };
  }
  if (!isUnwanted(situation)) return null;
  const intent = factsOf(situation.facts, 'intent').at(-1);
  const says = 'You have decided against it';
  if (intent?.entry.intent === 'withdraw') return { at: intent.at, fact: intent, says, accepted: null };
  const changed = situation.view.index
    .amendsOf('opportunities', opportunity.id)
    .findLast(({ entry }) => 'interest' in entry.set);
  const held = situation.interviews.findLast(({ state }) => state === 'held');
  const at = changed?.at ?? held?.endsAt;
  return at === undefined
    ? null
    : { at, fact: changed ?? null, says: 'Your interest in it is gone', accepted: null };
}
