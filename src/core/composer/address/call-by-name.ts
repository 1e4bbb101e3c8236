import type { Contact } from '../../model/contact.ts';
import type { English } from '../words/english.ts';
import type { Register } from './register.ts';

/** English forms with their full stop, which only American usage writes. */
const SHORTENED = /^(Mr|Ms|Mrs|Mx|Dr|Prof)\.?$/;

/**
 * The name after “Dear”: the one they go by where first names are agreed, else honorific and family name. Without
 * an honorific on record it is the full name; nobody's gender, rank or family name is guessed.
 */
export function callByName(contact: Contact, register: Register, english: English): string {
  if (register === 'first-name') return contact.calledBy ?? contact.given ?? contact.name;
  if (contact.honorific === undefined) return contact.name;
  return `${writeHonorific(contact.honorific, english)} ${contact.family ?? contact.name}`;
}

export function writeHonorific(honorific: string, english: English): string {
  const stem = SHORTENED.exec(honorific)?.[1];
  if (stem === undefined) return honorific;
  return english === 'american' ? `${stem}.` : stem;
}
