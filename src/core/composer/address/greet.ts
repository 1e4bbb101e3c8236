import type { Brief } from '../brief.ts';
import { type Part, part } from '../message.ts';
import { callByName } from './call-by-name.ts';

/** “Dear Dr de Búrca,”, “Dear Ms. Smith:” or “Hi Rosa,”. A letter to nobody in particular says so in `missing`. */
export function greet({ contact, register, english, medium }: Brief): Part {
  if (contact === null) return part('greeting', 'Hello,');
  const name = callByName(contact, register, english);
  const word = medium === 'short' ? (register === 'first-name' ? 'Hi' : 'Hello') : 'Dear';
  const end = english === 'american' && register === 'formal' && medium === 'letter' ? ':' : ',';
  return part('greeting', `${word} ${name}${end}`, contact.id);
}
