import type { Brief } from '../brief.ts';
import { type Part, part } from '../message.ts';
import { callByName } from './call-by-name.ts';
import { FORMS } from './forms-of.ts';

/** “Dear Dr de Búrca,”, “Dear Ms. Smith:” or “Hi Rosa,”. A letter to nobody in particular says so in `missing`. */
export function greet(brief: Brief): Part {
  const { contact, register, english, medium, tongue } = brief;
  if (tongue !== 'en') return { slot: 'greeting', text: FORMS[tongue].greet(brief), facts: idOf(brief) };
  if (contact === null) return part('greeting', 'Hello,');
  const name = callByName(contact, register, english);
  const word = medium === 'short' ? (register === 'first-name' ? 'Hi' : 'Hello') : 'Dear';
  const end = english === 'american' && register === 'formal' && medium === 'letter' ? ':' : ',';
  return part('greeting', `${word} ${name}${end}`, contact.id);
}

function idOf({ contact }: Brief): readonly string[] {
  return contact === null ? [] : [contact.id];
}
