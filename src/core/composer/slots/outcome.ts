import { factsOf } from '../../facts/career-view.ts';
import type { EntryOf } from '../../model/journal-entry.ts';
import type { Stage } from '../../model/lists.ts';
import type { Brief } from '../brief.ts';

const OUTCOMES: ReadonlySet<Stage> = new Set([
  'offered',
  'accepted',
  'started',
  'rejected',
  'declined',
  'withdrawn',
  'closed',
]);

/** How the opportunity ended, or that an offer was made; `null` while it is open. */
export function outcomeOf({ facts }: Brief): EntryOf<'stage'> | null {
  return factsOf(facts, 'stage').findLast(({ entry }) => OUTCOMES.has(entry.stage))?.entry ?? null;
}
