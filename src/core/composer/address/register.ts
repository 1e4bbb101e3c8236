import type { Contact } from '../../model/contact.ts';
import type { Organization } from '../../model/organization.ts';
import type { Medium } from '../medium.ts';

/** How close one stands: first names, ordinary courtesy, or full form. */
export const REGISTERS = ['first-name', 'plain', 'formal'] as const;
export type Register = (typeof REGISTERS)[number];

/** Where a letter keeps its distance until the other side says otherwise. */
const FORMAL_COUNTRIES: ReadonlySet<string> = new Set([
  'DE',
  'AT',
  'CH',
  'FR',
  'JP',
  'KR',
  'CN',
  'SA',
  'AE',
  'QA',
  'KW',
  'BH',
  'OM',
]);

export function registerOf(
  contact: Contact | null,
  organization: Organization | null,
  medium: Medium,
): Register {
  if (contact?.terms === 'first-name') return 'first-name';
  if (contact?.terms === 'formal' || medium === 'letter') return 'formal';
  const country = contact?.country ?? organization?.country;
  return country !== undefined && FORMAL_COUNTRIES.has(country) ? 'formal' : 'plain';
}
