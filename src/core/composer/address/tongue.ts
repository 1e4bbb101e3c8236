import type { Contact } from '../../model/contact.ts';
import type { Organization } from '../../model/organization.ts';
import type { Seeker } from '../../model/seeker.ts';
import { isEnglish } from '../words/english.ts';

/** Languages whose greetings and closings are known here. Whole letters are written in English alone. */
export const TONGUES = ['en', 'de', 'fr', 'ja'] as const;
export type Tongue = (typeof TONGUES)[number];

/** Where each is the language of business. */
const SPOKEN_IN: { readonly [country: string]: readonly Tongue[] } = {
  DE: ['de'],
  AT: ['de'],
  LI: ['de'],
  CH: ['de', 'fr'],
  LU: ['fr', 'de'],
  BE: ['fr'],
  FR: ['fr'],
  MC: ['fr'],
  JP: ['ja'],
};

export function tongueOf(language: string): Tongue | null {
  const primary = language.toLowerCase().split('-')[0];
  return TONGUES.find((tongue) => tongue === primary) ?? null;
}

/**
 * English, unless recipient and seeker share another language we can greet in: nobody is made to sign what they cannot read.
 * The recipient's language is the one noted, else that of their country.
 */
export function languageBetween(
  seeker: Seeker,
  contact: Contact | null,
  organization: Organization | null,
): string {
  const own = tongueOf(seeker.locale);
  const theirs = contact?.language;
  const country = contact?.country ?? organization?.country ?? '';
  if (own !== null && own !== 'en') {
    if (theirs !== undefined && tongueOf(theirs) === own) return theirs;
    if (theirs === undefined && SPOKEN_IN[country]?.includes(own)) return seeker.locale;
  }
  return [theirs, seeker.locale].find((tag) => tag !== undefined && isEnglish(tag)) ?? 'en';
}
