import type { Contact } from '#core/model/contact.ts';
import { hasWords } from '../design/has-words.ts';

export type FilterId = 'all' | 'sure' | 'unsure' | 'no-email';

interface Filter {
  readonly name: string;
  readonly holds: (contact: Contact) => boolean;
}

export const FILTERS: Record<FilterId, Filter> = {
  all: { name: 'Everyone', holds: () => true },
  sure: { name: 'Name is sure', holds: ({ verified }) => verified !== undefined && verified !== 'told' },
  unsure: {
    name: 'Name to make sure of',
    holds: ({ verified }) => verified === undefined || verified === 'told',
  },
  'no-email': { name: 'No email address', holds: ({ email }) => email === undefined },
};

/** Whether every word typed is in the name, the title, the employer or the address, marks and case aside. */
export function isFound(typed: string, contact: Contact, employer: string | undefined): boolean {
  return hasWords([contact.name, contact.title, employer, contact.email].join(' '), typed);
}
