import { factsOf } from '../../facts/career-view.ts';
import type { Contact } from '../../model/contact.ts';
import type { Brief } from '../brief.ts';

/** Who was made known to whom, as far as the journal tells. */
export interface Introduction {
  readonly entryId: string | undefined;
  /** The other person: who introduced, or who was introduced. */
  readonly other: Contact;
}

/** By whom the recipient was recommended to the seeker. */
export function introducedBy({ contact, step, view }: Brief): Introduction | null {
  const entry = factsOf(view.facts, 'acquaintance').findLast(
    ({ entry: each }) => each.event === 'introduced' && each.toContactId === contact?.id,
  )?.entry;
  return introduction(view.contacts.get(entry?.contactId ?? step.about?.contactId ?? ''), entry?.id);
}

/** To whom the recipient introduced the seeker. */
export function introducedTo({ contact, step, view }: Brief): Introduction | null {
  const about = step.about?.contactId;
  const entry = factsOf(view.facts, 'acquaintance').findLast(
    ({ entry: each }) =>
      each.event === 'introduced' &&
      each.contactId === contact?.id &&
      (about === undefined || each.toContactId === about),
  )?.entry;
  return introduction(view.contacts.get(about ?? entry?.toContactId ?? ''), entry?.id);
}

function introduction(other: Contact | undefined, entryId: string | undefined): Introduction | null {
  return other === undefined ? null : { entryId, other };
}
