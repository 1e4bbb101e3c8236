import { amendNouns, type Nouns, nounsOf } from '../model/amend-nouns.ts';
import type { Career, Playbook } from '../model/career.ts';
import type { Fact } from '../model/journal-entry.ts';
import type { Instant } from '../time/instant.ts';
import { type Dated, effectiveJournal } from './effective-journal.ts';

/** A career as it was known at one instant: nouns with the amendments up to then, and the facts up to then. */
export interface CareerView extends Readonly<Nouns> {
  readonly now: Instant;
  readonly facts: readonly Dated[];
  readonly factsByOpportunity: ReadonlyMap<string, readonly Dated[]>;
  readonly playbook: Playbook;
}

/** @throws InvalidInputError when an amendment leaves an item that is not valid. */
export function viewCareer(career: Career, now: Instant): CareerView {
  const facts = effectiveJournal(career.journal, now);
  const nouns = nounsOf(career);
  for (const { entry } of facts) {
    if (entry.kind === 'amend') amendNouns(nouns, entry, `journal entry “${entry.id}”, set`);
  }
  return { ...nouns, now, facts, factsByOpportunity: group(facts), playbook: career.playbook };
}

/** The facts of one kind, oldest first. */
export function factsOf<Kind extends Fact['kind']>(
  facts: readonly Dated[],
  kind: Kind,
): readonly Dated<Extract<Fact, { kind: Kind }>>[] {
  return facts.filter((fact): fact is Dated<Extract<Fact, { kind: Kind }>> => fact.entry.kind === kind);
}

function group(facts: readonly Dated[]): ReadonlyMap<string, readonly Dated[]> {
  const groups = new Map<string, Dated[]>();
  for (const fact of facts) {
    const id = 'opportunityId' in fact.entry ? fact.entry.opportunityId : undefined;
    if (id === undefined) continue;
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [fact]);
    else known.push(fact);
  }
  return groups;
}
