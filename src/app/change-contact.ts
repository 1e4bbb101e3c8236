import type * as z from 'zod';
import { Contact } from '#core/model/contact.ts';
import { parseWith } from '#core/model/parse-with.ts';
import { emptiable } from './emptiable.ts';
import { findItem, replaceItem } from './find-item.ts';
import { mergeChange } from './merge-change.ts';
import type { Services } from './services.ts';

/** What may be changed about a person; `null` empties a field. */
export const ContactChange = emptiable(Contact.omit({ id: true }));
export type ContactChange = z.infer<typeof ContactChange>;

/** Puts right what is known of a person: a name, a title, an address. */
export function changeContact(
  { career }: Pick<Services, 'career'>,
  id: string,
  change: ContactChange,
): Promise<Contact> {
  return career.change((present) => {
    const known = findItem(present.contacts, 'contact', id);
    const contact = parseWith(Contact, mergeChange(known, change), 'contact');
    return { career: { ...present, contacts: replaceItem(present.contacts, contact) }, result: contact };
  });
}
