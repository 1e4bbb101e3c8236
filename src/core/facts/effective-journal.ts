import type { EntryOf, Fact, JournalEntry } from '../model/journal-entry.ts';
import { type Instant, instantFrom } from '../time/instant.ts';

/** An entry with its instant worked out. */
export interface Dated<Entry extends Fact = Fact> {
  readonly entry: Entry;
  readonly at: Instant;
}

/**
 * What the journal says at `now`: corrections applied (whenever they were made), later entries left out,
 * in the order in which things happened; entries of one instant stay as written.
 */
export function effectiveJournal(journal: readonly JournalEntry[], now: Instant): readonly Dated[] {
  const corrections = correctionsByTarget(journal);
  const facts: Dated[] = [];
  for (const entry of journal) {
    if (entry.kind === 'correction') continue;
    const fact = resolve(entry, corrections);
    if (fact === null) continue;
    const at = instantFrom(fact.at);
    if (at <= now) facts.push({ entry: fact, at });
  }
  return facts.every((fact, index) => index === 0 || (facts[index - 1]?.at ?? 0) <= fact.at)
    ? facts
    : facts.sort((a, b) => a.at - b.at);
}

type Corrections = ReadonlyMap<string, EntryOf<'correction'>>;

/** The last correction of each entry; of two at one instant, the later written. */
function correctionsByTarget(journal: readonly JournalEntry[]): Corrections {
  const corrections = new Map<string, EntryOf<'correction'>>();
  for (const entry of journal) {
    if (entry.kind !== 'correction') continue;
    const known = corrections.get(entry.entryId);
    if (known === undefined || instantFrom(known.at) <= instantFrom(entry.at)) {
      corrections.set(entry.entryId, entry);
    }
  }
  return corrections;
}

/** What became of a fact: itself, what it should have been, or nothing. A withdrawn correction leaves it as it was. */
function resolve(fact: Fact, corrections: Corrections): Fact | null {
  const correction = corrections.get(fact.id);
  if (correction === undefined) return fact;
  const by = standing(correction, corrections, new Set([correction.id]));
  if (by === 'withdrawn') return fact;
  const said = by?.kind === 'correction' ? by.by : by;
  return said === null ? null : { ...said, id: fact.id };
}

/** What a correction says after the corrections made to itself. */
function standing(
  correction: EntryOf<'correction'>,
  corrections: Corrections,
  seen: Set<string>,
): EntryOf<'correction'>['by'] | 'withdrawn' {
  const own = corrections.get(correction.id);
  if (own === undefined || seen.has(own.id)) return correction.by;
  seen.add(own.id);
  const by = standing(own, corrections, seen);
  if (by === 'withdrawn') return correction.by;
  if (by === null) return 'withdrawn';
  return by.kind === 'correction' ? by.by : by;
}
