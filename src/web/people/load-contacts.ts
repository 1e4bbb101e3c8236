import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Contact } from '#core/model/contact.ts';
import { request } from '../api/request.ts';
import { useToast } from '../design/toast.tsx';

export const contactsQuery = queryOptions({
  queryKey: ['contacts'],
  queryFn: () => request<Contact[]>('GET', '/contacts'),
});

/** What is changed about a person; `null` empties a field. */
export type ContactChanges = { readonly [Field in keyof Contact]?: Contact[Field] | null };

interface Change {
  readonly contact: Contact;
  readonly changes: ContactChanges;
}

/** Puts right what is known of somebody, and offers the way back. */
export function useChangeContact() {
  const queries = useQueryClient();
  const say = useToast();
  const save = ({ contact, changes }: Change) =>
    request<Contact>('PATCH', `/contacts/${encodeURIComponent(contact.id)}`, changes);

  async function undo(change: Change) {
    await save({ contact: change.contact, changes: wayBack(change) });
    await queries.invalidateQueries();
  }

  return useMutation({
    mutationFn: save,
    onSuccess: (_contact, change) => {
      say({ words: `${change.contact.name} is noted so.`, undo: () => void undo(change) });
      return queries.invalidateQueries();
    },
  });
}

function wayBack({ contact, changes }: Change): ContactChanges {
  return Object.fromEntries(
    (Object.keys(changes) as (keyof Contact)[]).map((field) => [field, contact[field] ?? null]),
  );
}
