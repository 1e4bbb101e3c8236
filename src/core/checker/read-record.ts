import { amendNouns, inOrder, type Nouns, nounsOf } from '../model/amend-nouns.ts';
import type { Career } from '../model/career.ts';
import type { EntryOf, Fact, JournalEntry } from '../model/journal-entry.ts';
import { type Instant, instantFrom } from '../time/instant.ts';

/** The career as it stands at an instant: nouns with their amendments, and the facts of the journal with their corrections. */
export interface CareerRecord {
  readonly nouns: Nouns;
  /** Oldest first; no corrections among them, they have been applied. */
  readonly facts: readonly Fact[];
}

export function readRecord(career: Career, at: Instant): CareerRecord {
  const facts = effectiveFacts(career.journal).filter((entry) => instantFrom(entry.at) <= at);
  const nouns = nounsOf(career);
  for (const entry of facts) {
    if (entry.kind === 'amend') amendNouns(nouns, entry, `journal ${entry.id}`);
  }
  return { nouns, facts };
}

/** Corrections are retroactive: the latest word on an entry holds, whenever it was said. */
function effectiveFacts(journal: readonly JournalEntry[]): readonly Fact[] {
  const corrections = new Map<string, EntryOf<'correction'>>();
  for (const entry of inOrder(journal)) {
    if (entry.kind === 'correction') corrections.set(entry.entryId, entry);
  }
  const facts: Fact[] = [];
  for (const entry of journal) {
    const fact = corrected(entry, corrections, new Set());
    if (fact !== null && fact.kind !== 'correction') facts.push(fact);
  }
  return inOrder(facts);
}

function corrected(
  entry: JournalEntry,
  corrections: ReadonlyMap<string, EntryOf<'correction'>>,
  seen: Set<string>,
): JournalEntry | null {
  if (entry.kind === 'correction') return entry;
  const correction = corrections.get(entry.id);
  if (correction === undefined || seen.has(correction.id)) return entry;
  seen.add(correction.id);
  // A correction may itself have been corrected: then what it says is what it should have said.
  const itself = corrections.get(correction.id);
  if (itself === undefined) return correction.by === null ? null : { ...correction.by, id: entry.id };
  if (itself.by === null) return entry;
  const by = itself.by.kind === 'correction' ? itself.by.by : itself.by;
  return by === null ? null : { ...by, id: entry.id };
}
