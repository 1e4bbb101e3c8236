import type { Contact } from '../model/contact.ts';
import type { Need } from './proposal.ts';

/** What is not yet known about somebody's name: whether it is right, and the family name. */
export function nameNeeds(contact: Contact): readonly Need[] {
  const needs: Need[] = [];
  if (contact.verified === undefined) needs.push('verified-name');
  if (contact.family === undefined && !/\S\s+\S/u.test(contact.name)) needs.push('family-name');
  return needs;
}
