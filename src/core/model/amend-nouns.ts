import { instantFrom } from '../time/instant.ts';
import type { Career, NounKind } from './career.ts';
import { NOUN_SCHEMAS } from './career.ts';
import type { EntryOf } from './journal-entry.ts';
import type { Amendable } from './lists.ts';
import { mergePatch } from './merge-patch.ts';
import { parseWith } from './parse-with.ts';
import { Seeker } from './seeker.ts';

/** The nouns of a career as they stood after some amendments, by id; references by the contact's id. */
export interface Nouns {
  seeker: Seeker;
  readonly organizations: Map<string, Career['organizations'][number]>;
  readonly contacts: Map<string, Career['contacts'][number]>;
  readonly opportunities: Map<string, Career['opportunities'][number]>;
  readonly interviews: Map<string, Career['interviews'][number]>;
  readonly references: Map<string, Career['references'][number]>;
}

export function nounsOf(career: Career): Nouns {
  return {
    seeker: career.seeker,
    organizations: byId(career.organizations),
    contacts: byId(career.contacts),
    opportunities: byId(career.opportunities),
    interviews: byId(career.interviews),
    references: new Map(career.references.map((reference) => [reference.contactId, reference])),
  };
}

/**
 * Merges one amendment into `nouns`, in place.
 * @param at where the amendment stands, for the message. @throws InvalidInputError when the result is not a valid item.
 */
export function amendNouns(nouns: Nouns, amend: EntryOf<'amend'>, at: string): void {
  if (amend.in === 'seeker') {
    nouns.seeker = parseWith(Seeker, mergePatch(nouns.seeker, amend.set), at);
    return;
  }
  const items = nouns[amend.in] as Map<string, unknown>;
  const id = amend.itemId ?? '';
  const key = amend.in === 'references' ? 'contactId' : 'id';
  const merged = mergePatch(
    { [key]: id, ...(items.get(id) as object | undefined) },
    { ...amend.set, [key]: id },
  );
  items.set(id, parseWith(NOUN_SCHEMAS[amend.in satisfies NounKind & Amendable], merged, at));
}

/** Amendments in the order in which they take effect: by instant, then as written. */
export function inOrder<Entry extends { readonly at: string }>(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, instant: instantFrom(entry.at) }))
    .sort((a, b) => a.instant - b.instant)
    .map(({ entry }) => entry);
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
