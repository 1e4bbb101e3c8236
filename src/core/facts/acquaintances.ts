import type { EntryOf } from '../model/journal-entry.ts';
import type { Instant } from '../time/instant.ts';
import type { CareerView } from './career-view.ts';
import type { Dated } from './effective-journal.ts';

export type AcquaintanceFact = Dated<EntryOf<'acquaintance'>>;

export function introductions(view: CareerView): readonly AcquaintanceFact[] {
  return view.index
    .ofKind('acquaintance')
    .filter(({ entry }) => entry.event === 'introduced' && entry.toContactId !== undefined);
}

/** When the seeker and a person last had anything to do with each other; calls nobody took and bounces are nothing. */
export function lastContactWith(view: CareerView, contactId: string): Instant | null {
  const last = view.index.withContact(contactId).findLast(({ entry }) => {
    if (entry.kind === 'acquaintance')
      return entry.contactId === contactId || entry.toContactId === contactId;
    if (entry.kind !== 'touch' || entry.contactId !== contactId) return false;
    return entry.outcome !== 'bounced' && entry.outcome !== 'no-answer' && entry.outcome !== 'auto-reply';
  });
  return last?.at ?? null;
}
