import { writeHonorific } from '#core/composer/address/call-by-name.ts';
import { type English, englishOf } from '#core/composer/words/english.ts';
import type { LetterLayout } from '#core/letters/print-form.ts';
import type { Contact } from '#core/model/contact.ts';
import type { Organization } from '#core/model/organization.ts';
import type { Seeker } from '#core/model/seeker.ts';

export interface AddressCustom {
  readonly layout: LetterLayout;
  readonly language: string;
  /** The sender's country: a letter that stays in it does not name it. */
  readonly from: string | undefined;
}

/**
 * Name, title, house and street, in the order of the layout. In Germany the house comes first where the letter goes to
 * a place of work; in Japan too, and the person is 様.
 */
export function addressLines(
  contact: Contact,
  organization: Organization | null,
  { layout, language, from }: AddressCustom,
): readonly string[] {
  const country = contact.country ?? organization?.country;
  const person = nameLine(contact, country, englishOf(language, from));
  const house = contact.address === undefined ? organization?.name : undefined;
  const street = contact.address ?? organization?.address ?? [];
  const abroad =
    country === undefined || country === from || street.length === 0
      ? undefined
      : countryName(country, language);
  const people = country === 'JP' || layout === 'din' ? [house, person] : [person, contact.title, house];
  return [...people, ...street, abroad].filter((line) => line !== undefined).filter((line) => line !== '');
}

function nameLine(
  { name, honorific, suffix }: Contact,
  country: string | undefined,
  english: English,
): string {
  if (country === 'JP') return `${name} 様`;
  const whole = suffix === undefined || name.endsWith(suffix) ? name : `${name}, ${suffix}`;
  return honorific === undefined ? whole : `${writeHonorific(honorific, english)} ${whole}`;
}

export function senderLines({ address = [], email, phone, phoneUse }: Seeker): readonly string[] {
  return [...address, phoneUse === 'never' ? undefined : phone, email].filter((line) => line !== undefined);
}

/** As the sender's post office reads it. */
function countryName(country: string, language: string): string | undefined {
  return new Intl.DisplayNames(language, { type: 'region' }).of(country)?.toLocaleUpperCase(language);
}
