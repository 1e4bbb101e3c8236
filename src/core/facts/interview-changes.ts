import type { EntryOf } from '../model/journal-entry.ts';
import { factsOf } from './career-view.ts';
import type { Dated } from './effective-journal.ts';
import type { Situation } from './situation.ts';

export interface InterviewChange {
  readonly fact: Dated<EntryOf<'amend'>>;
  readonly interviewId: string;
  readonly kind: 'added' | 'moved' | 'cancelled';
}

/** What happened to the interviews of an opportunity after they were first written down, oldest first. */
export function interviewChanges(situation: Situation): readonly InterviewChange[] {
  const ids = new Set(situation.interviews.map(({ interview }) => interview.id));
  const changes: InterviewChange[] = [];
  for (const fact of factsOf(situation.view.facts, 'amend')) {
    const { in: kind, itemId = '', set } = fact.entry;
    const change = kind === 'interviews' && ids.has(itemId) ? kindOf(set) : null;
    if (change !== null) changes.push({ fact, interviewId: itemId, kind: change });
  }
  return changes;
}

function kindOf(set: EntryOf<'amend'>['set']): InterviewChange['kind'] | null {
  if ('opportunityId' in set) return 'added';
  const { status } = set;
  if (status === 'cancelled') return 'cancelled';
  return 'startsAt' in set ? 'moved' : null;
}
