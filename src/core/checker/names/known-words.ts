import type { Letter } from '../letter.ts';
import { sameShape } from './fold.ts';

/** Every word the record itself spells this way. None is a slip for another. */
export function knownWords(letter: Letter): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of knownNames(letter)) {
    for (const word of text.match(/[\p{L}\p{M}\p{N}'’ʼ‐-]+/gu) ?? []) words.add(sameShape(word));
  }
  return words;
}

/** Names, employers, roles, places and the seeker's own dictionary, as they are spelt in the record. */
export function knownNames(letter: Pick<Letter, 'record'>): readonly string[] {
  const { seeker, contacts, organizations, opportunities } = letter.record.nouns;
  const texts: (string | undefined)[] = [
    seeker.name,
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
  return [...new Set(texts.flatMap((text) => text ?? []))];
}
