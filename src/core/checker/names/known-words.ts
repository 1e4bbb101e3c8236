import type { Letter } from '../letter.ts';
import { sameShape } from './fold.ts';

/** Every word the record itself spells this way: names, employers, roles, topics, the seeker's own dictionary. None is a slip for another. */
export function knownWords(letter: Letter): ReadonlySet<string> {
  const { seeker, contacts, organizations, opportunities } = letter.record.nouns;
  const texts: (string | undefined)[] = [
    seeker.name,
    seeker.email,
    ...(seeker.address ?? []),
    ...(seeker.dictionary ?? []),
  ];
  for (const contact of contacts.values()) {
    texts.push(contact.name, contact.given, contact.family, contact.calledBy, contact.title);
    texts.push(...(contact.address ?? []));
  }
  for (const organization of organizations.values()) {
    texts.push(organization.name, ...(organization.address ?? []));
  }
  for (const opportunity of opportunities.values()) texts.push(opportunity.role, opportunity.industry);
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of text?.match(/[\p{L}\p{M}\p{N}'’ʼ‐-]+/gu) ?? []) words.add(sameShape(word));
  }
  return words;
}
