import type { EntryKind, EntryOf, Fact } from '../model/journal-entry.ts';
import type { Amendable, Purpose } from '../model/lists.ts';
import type { Dated } from './effective-journal.ts';

type FactOf<Kind extends EntryKind> = Dated<Extract<Fact, { kind: Kind }>>;
const NONE: readonly never[] = [];

/** The facts of a search by what rules ask for, so that no rule walks the whole journal. Each list is oldest first. */
export class FactIndex {
  readonly #byKind = new Map<EntryKind, Dated[]>();
  readonly #byContact = new Map<string, Dated[]>();
  readonly #sent = new Map<Purpose, FactOf<'touch'>[]>();
  readonly #amends = new Map<string, FactOf<'amend'>[]>();

  constructor(facts: readonly Dated[]) {
    for (const fact of facts) this.#add(fact);
  }

  ofKind<Kind extends Fact['kind']>(kind: Kind): readonly FactOf<Kind>[] {
    return (this.#byKind.get(kind) as FactOf<Kind>[] | undefined) ?? NONE;
  }

  /** Touches with a person, and acquaintances of theirs. */
  withContact(contactId: string): readonly Dated[] {
    return this.#byContact.get(contactId) ?? NONE;
  }

  /** Outgoing touches for one purpose, whatever came of them. */
  sentFor(purpose: Purpose): readonly FactOf<'touch'>[] {
    return this.#sent.get(purpose) ?? NONE;
  }

  amendsOf(noun: Amendable, itemId: string): readonly FactOf<'amend'>[] {
    return this.#amends.get(`${noun}:${itemId}`) ?? NONE;
  }

  #add(fact: Dated): void {
    const { entry } = fact;
    push(this.#byKind, entry.kind, fact);
    if (entry.kind === 'touch') this.#addTouch(fact as FactOf<'touch'>);
    if (entry.kind === 'acquaintance') {
      push(this.#byContact, entry.contactId, fact);
      if (entry.toContactId !== undefined) push(this.#byContact, entry.toContactId, fact);
    }
    if (entry.kind === 'amend') {
      push(this.#amends, `${entry.in}:${entry.itemId ?? ''}`, fact as Dated<EntryOf<'amend'>>);
    }
  }

  #addTouch(fact: FactOf<'touch'>): void {
    const { contactId, direction, purpose } = fact.entry;
    if (contactId !== undefined) push(this.#byContact, contactId, fact);
    if (direction === 'out' && purpose !== undefined) push(this.#sent, purpose, fact);
  }
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
