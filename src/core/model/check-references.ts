import { InvalidInputError } from '../errors.ts';
import { effectiveJournal } from '../facts/effective-journal.ts';
import { dayFrom } from '../time/day.ts';
import { type Instant, instantFrom } from '../time/instant.ts';
import { amendNouns, nounsOf } from './amend-nouns.ts';
import type { Career } from './career.ts';
import type { EntryOf, JournalEntry } from './journal-entry.ts';

type Known = Readonly<
  Record<'organization' | 'contact' | 'opportunity' | 'interview' | 'entry' | 'draft', ReadonlySet<string>>
>;

/** Every id that is pointed at exists, none is given twice, and every amendment leaves a valid item. @throws InvalidInputError */
export function checkReferences(career: Career): void {
  refuseDoubles(career);
  const known = knownIds(career);
  checkNouns(career, known, '');
  for (const [index, entry] of career.journal.entries()) checkEntry(entry, known, `journal[${index}]`);
  checkAmendments(career, known);
}

/** As {@link checkReferences} for one entry that is about to join the journal. */
export function checkEntryReferences(career: Career, entry: JournalEntry, at: string): void {
  checkReferences({ ...career, journal: [...career.journal, entry] });
  checkEntry(entry, knownIds({ ...career, journal: [...career.journal, entry] }), at);
}

function refuseDoubles(career: Career): void {
  const lists = {
    organizations: career.organizations.map((item) => item.id),
    contacts: career.contacts.map((item) => item.id),
    opportunities: career.opportunities.map((item) => item.id),
    interviews: career.interviews.map((item) => item.id),
    references: career.references.map((item) => item.contactId),
    drafts: career.drafts.map((item) => item.id),
    journal: career.journal.map((item) => item.id),
  };
  for (const [name, ids] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const [index, id] of ids.entries()) {
      const key = name === 'references' ? 'contactId' : 'id';
      if (seen.has(id))
        throw new InvalidInputError(`the id “${id}” is used twice`, `${name}[${index}].${key}`);
      seen.add(id);
    }
  }
}

function knownIds(career: Career): Known {
  const amends = career.journal.flatMap((entry) =>
    entry.kind === 'amend'
      ? [entry]
      : entry.kind === 'correction' && entry.by?.kind === 'amend'
        ? [entry.by]
        : [],
  );
  const amended = (kind: string) =>
    amends.filter((entry) => entry.in === kind).map((entry) => entry.itemId ?? '');
  const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);
  return {
    organization: new Set([...ids(career.organizations), ...amended('organizations')]),
    contact: new Set([...ids(career.contacts), ...amended('contacts')]),
    opportunity: new Set([...ids(career.opportunities), ...amended('opportunities')]),
    interview: new Set([...ids(career.interviews), ...amended('interviews')]),
    draft: new Set(ids(career.drafts)),
    entry: new Set(ids(career.journal)),
  };
}

function demand(known: Known, kind: keyof Known, id: string | undefined, at: string): void {
  if (id !== undefined && !known[kind].has(id)) {
    throw new InvalidInputError(`there is no ${kind} with the id “${id}”`, at);
  }
}

function checkNouns(
  career: Pick<
    Career,
    'contacts' | 'opportunities' | 'interviews' | 'references' | 'drafts' | 'organizations' | 'seeker'
  >,
  known: Known,
  base: string,
): void {
  for (const [index, contact] of career.contacts.entries()) {
    demand(known, 'organization', contact.organizationId, `${base}contacts[${index}].organizationId`);
  }
  for (const [index, item] of career.opportunities.entries())
    checkOpportunity(item, known, `${base}opportunities[${index}]`);
  for (const [index, item] of career.interviews.entries())
    checkInterview(item, known, `${base}interviews[${index}]`);
  for (const [index, item] of career.references.entries()) {
    demand(known, 'contact', item.contactId, `${base}references[${index}].contactId`);
  }
  for (const [index, item] of career.drafts.entries())
    checkDraftReferences(item, known, `${base}drafts[${index}]`);
  for (const [index, item] of career.organizations.entries())
    checkOrganization(item, `${base}organizations[${index}]`);
  for (const [index, range] of (career.seeker.away ?? []).entries()) {
    checkRange(range, `${base}seeker.away[${index}]`);
  }
}

function checkOpportunity(item: Career['opportunities'][number], known: Known, at: string): void {
  demand(known, 'organization', item.organizationId, `${at}.organizationId`);
  demand(known, 'organization', item.agencyId, `${at}.agencyId`);
  demand(known, 'contact', item.recruiterId, `${at}.recruiterId`);
  demand(known, 'contact', item.askId, `${at}.askId`);
}

function checkInterview(item: Career['interviews'][number], known: Known, at: string): void {
  demand(known, 'opportunity', item.opportunityId, `${at}.opportunityId`);
  if (instantFrom(item.endsAt) < instantFrom(item.startsAt)) {
    throw new InvalidInputError('ends before it starts', `${at}.endsAt`);
  }
  for (const [index, person] of (item.people ?? []).entries()) {
    demand(known, 'contact', person.contactId, `${at}.people[${index}].contactId`);
  }
  for (const [index, topic] of (item.debrief?.topics ?? []).entries()) {
    demand(known, 'contact', topic.contactId, `${at}.debrief.topics[${index}].contactId`);
  }
  for (const [index, promise] of (item.debrief?.promised ?? []).entries()) {
    demand(known, 'contact', promise.contactId, `${at}.debrief.promised[${index}].contactId`);
  }
}

function checkDraftReferences(item: Career['drafts'][number], known: Known, at: string): void {
  demand(known, 'opportunity', item.opportunityId, `${at}.opportunityId`);
  demand(known, 'interview', item.interviewId, `${at}.interviewId`);
  demand(known, 'contact', item.contactId, `${at}.contactId`);
  for (const [index, id] of (item.alsoTo ?? []).entries())
    demand(known, 'contact', id, `${at}.alsoTo[${index}]`);
}

function checkOrganization(item: Career['organizations'][number], at: string): void {
  for (const [index, closure] of (item.closed ?? []).entries()) {
    if (typeof closure !== 'string') checkRange(closure, `${at}.closed[${index}]`);
  }
  if (item.hours !== undefined && item.hours.start >= item.hours.end) {
    throw new InvalidInputError('the day ends before it starts', `${at}.hours.end`);
  }
  if (item.weekend !== undefined && new Set(item.weekend).size > 6) {
    throw new InvalidInputError('leaves no working day', `${at}.weekend`);
  }
}

function checkRange(range: { readonly from: string; readonly until: string }, at: string): void {
  if (dayFrom(range.until) < dayFrom(range.from))
    throw new InvalidInputError('ends before it starts', `${at}.until`);
}

/** The keys of an entry that hold an id, and what the id is of. */
const ENTRY_KEYS = {
  contactId: 'contact',
  viaContactId: 'contact',
  deputyId: 'contact',
  toContactId: 'contact',
  opportunityId: 'opportunity',
  organizationId: 'organization',
  interviewId: 'interview',
} as const satisfies Record<string, keyof Known>;

function checkEntry(entry: JournalEntry, known: Known, at: string): void {
  const values = entry as Readonly<Record<string, unknown>>;
  for (const [key, kind] of Object.entries(ENTRY_KEYS)) {
    demand(known, kind, values[key] as string | undefined, `${at}.${key}`);
  }
  if (entry.kind === 'reference') {
    for (const [index, id] of (entry.referenceIds ?? []).entries()) {
      demand(known, 'contact', id, `${at}.referenceIds[${index}]`);
    }
  }
  if (entry.kind === 'amend' && entry.in !== 'seeker' && entry.itemId === undefined) {
    throw new InvalidInputError('is missing: which item is amended', `${at}.itemId`);
  }
  if (entry.kind === 'correction') {
    demand(known, 'entry', entry.entryId, `${at}.entryId`);
    if (entry.by !== null) checkEntry(entry.by, known, `${at}.by`);
  }
}

/** Amendments as they count: with the corrections made to them, in the order in which they take effect. */
function checkAmendments(career: Career, known: Known): void {
  const amendments = effectiveJournal(career.journal, Infinity as Instant)
    .map(({ entry }) => entry)
    .filter((entry): entry is EntryOf<'amend'> => entry.kind === 'amend');
  if (amendments.length === 0) return;
  const nouns = nounsOf(career);
  for (const entry of amendments) {
    const at = pathOfSet(career.journal, entry);
    amendNouns(nouns, entry, at);
    const id = entry.itemId ?? '';
    const one = <Item>(item: Item | undefined) => (item === undefined ? [] : [item]);
    checkNouns(
      {
        seeker: nouns.seeker,
        drafts: [],
        organizations: entry.in === 'organizations' ? one(nouns.organizations.get(id)) : [],
        contacts: entry.in === 'contacts' ? one(nouns.contacts.get(id)) : [],
        opportunities: entry.in === 'opportunities' ? one(nouns.opportunities.get(id)) : [],
        interviews: entry.in === 'interviews' ? one(nouns.interviews.get(id)) : [],
        references: entry.in === 'references' ? one(nouns.references.get(id)) : [],
      },
      known,
      `${at} → `,
    );
  }
}

/** Where the words of an amendment stand: in its own entry, or in the correction that put them in its place. */
function pathOfSet(journal: readonly JournalEntry[], amend: EntryOf<'amend'>): string {
  const own = journal.indexOf(amend);
  if (own >= 0) return `journal[${own}].set`;
  const correction = journal.findLastIndex(
    (entry) => entry.kind === 'correction' && entry.entryId === amend.id,
  );
  return `journal[${correction}].by.set`;
}
