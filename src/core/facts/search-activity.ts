import { dayFrom } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { instantOf } from '../time/zones.ts';
import type { CareerView } from './career-view.ts';
import type { Situation } from './situation.ts';

/** When the search last moved: an application, a conversation, preparation, a new acquaintance. */
export function lastActivity(view: CareerView, opportunities: readonly Situation[]): Instant | null {
  const moved = view.facts.findLast(({ entry }) => {
    if (entry.kind === 'search' || entry.kind === 'acquaintance') return true;
    if (entry.kind === 'stage') return entry.stage === 'applied';
    return entry.kind === 'amend' && entry.in === 'opportunities' && 'role' in entry.set;
  });
  const known = [moved?.at ?? null, ...opportunities.map(appliedAt)].filter((at) => at !== null);
  const past = known.filter((at) => at <= view.now);
  return past.length === 0 ? firstOf(opportunities) : (Math.max(...past) as Instant);
}

/** When an opportunity first shows in the record; `null` when nothing about it is dated. */
export function firstKnown(situation: Situation): Instant | null {
  const { facts, interviews, view, opportunity } = situation;
  const added = view.index.amendsOf('opportunities', opportunity.id)[0];
  const known = [appliedAt(situation), added?.at, facts[0]?.at, interviews[0]?.startsAt].filter(
    (at) => at !== null && at !== undefined,
  );
  const past = known.filter((at) => at <= view.now);
  return past.length === 0 ? null : (Math.min(...past) as Instant);
}

function appliedAt({ opportunity, view }: Situation): Instant | null {
  return opportunity.appliedOn === undefined
    ? null
    : instantOf(view.seeker.zone, dayFrom(opportunity.appliedOn), 12 * 60);
}

function firstOf(opportunities: readonly Situation[]): Instant | null {
  const known = opportunities.map(firstKnown).filter((at) => at !== null);
  return known.length === 0 ? null : (Math.min(...known) as Instant);
}
