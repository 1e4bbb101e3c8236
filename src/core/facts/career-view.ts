import { amendNouns, type Nouns, nounsOf } from '../model/amend-nouns.ts';
import type { Career, Playbook } from '../model/career.ts';
import type { Fact } from '../model/journal-entry.ts';
import type { Instant } from '../time/instant.ts';
import { type Dated, effectiveJournal } from './effective-journal.ts';
import { FactIndex } from './fact-index.ts';

/** A career as it was known at one instant: nouns with the amendments up to then, and the facts up to then. */
export interface CareerView extends Readonly<Nouns> {
  readonly now: Instant;
  readonly facts: readonly Dated[];
  readonly index: FactIndex;
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
  return {
    ...nouns,
    now,
    facts,
    index: new FactIndex(facts),
    factsByOpportunity: group(facts, nouns),
    playbook: career.playbook,
  };
}

/** The facts of one kind, oldest first. */
export function factsOf<Kind extends Fact['kind']>(
  facts: readonly Dated[],
  kind: Kind,
): readonly Dated<Extract<Fact, { kind: Kind }>>[] {
  return facts.filter((fact): fact is Dated<Extract<Fact, { kind: Kind }>> => fact.entry.kind === kind);
}

/** Facts by opportunity; a touch that names none belongs where its interview or its person does. */
function group(facts: readonly Dated[], nouns: Nouns): ReadonlyMap<string, readonly Dated[]> {
  const groups = new Map<string, Dated[]>();
  let people: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  for (const fact of facts) {
    for (const id of opportunitiesOf(fact.entry)) {
      const known = groups.get(id);
      if (known === undefined) groups.set(id, [fact]);
      else known.push(fact);
    }
  }
  return groups;

  function opportunitiesOf(entry: Fact): Iterable<string> {
    if ('opportunityId' in entry && entry.opportunityId !== undefined) return [entry.opportunityId];
    if (entry.kind !== 'touch') return [];
    const interview = nouns.interviews.get(entry.interviewId ?? '');
    if (interview !== undefined) return [interview.opportunityId];
    people ??= opportunitiesByPerson(nouns);
    return people.get(entry.contactId ?? '') ?? [];
  }
}

/** Where each person belongs: the interviews they are in, else the opportunities of their organization. */
function opportunitiesByPerson(nouns: Nouns): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (contactId: string, opportunityId: string): void => {
    const known = found.get(contactId);
    if (known === undefined) found.set(contactId, new Set([opportunityId]));
    else known.add(opportunityId);
  };
  for (const { opportunityId, people = [] } of nouns.interviews.values()) {
    for (const { contactId } of people) add(contactId, opportunityId);
  }
  const byOrganization = new Map<string, string[]>();
  for (const { id, organizationId, recruiterId } of nouns.opportunities.values()) {
    byOrganization.set(organizationId, [...(byOrganization.get(organizationId) ?? []), id]);
    if (recruiterId !== undefined) add(recruiterId, id);
  }
  for (const { id, organizationId = '' } of nouns.contacts.values()) {
    if (found.has(id)) continue;
    for (const opportunityId of byOrganization.get(organizationId) ?? []) add(id, opportunityId);
  }
  return found;
}
