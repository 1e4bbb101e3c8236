import type { EntryOf } from '../model/journal-entry.ts';
import type { Dated } from './effective-journal.ts';
import type { Situation } from './situation.ts';

export interface InterviewChange {
  readonly fact: Dated<EntryOf<'amend'>>;
  readonly interviewId: string;
  readonly kind: 'added' | 'moved' | 'cancelled';
}

/** What happened to the interviews of an opportunity after they were first written down, oldest first. */
export function interviewChanges(situation: Situation): readonly InterviewChange[] {
  const changes: InterviewChange[] = [];
  for (const { interview } of situation.interviews) {
    for (const fact of situation.view.index.amendsOf('interviews', interview.id)) {
      const kind = kindOf(fact.entry.set);
      if (kind !== null) changes.push({ fact, interviewId: interview.id, kind });
    }
  }
  return changes.sort((a, b) => a.fact.at - b.fact.at);
}

function kindOf(set: EntryOf<'amend'>['set']): InterviewChange['kind'] | null {
  if ('opportunityId' in set) return 'added';
  const { status } = set;
  if (status === 'cancelled') return 'cancelled';
  return 'startsAt' in set ? 'moved' : null;
}
