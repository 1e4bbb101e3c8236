import type { Contact } from '../../model/contact.ts';
import type { Reference } from '../../model/reference.ts';
import type { Brief } from '../brief.ts';
import { type Part, part } from '../message.ts';
import { enumerate } from '../words/enumerate.ts';
import { readPhrase } from '../words/read-phrase.ts';

export interface Referee {
  readonly contact: Contact;
  readonly reference: Reference;
}

/** Those who have agreed to speak for the seeker. */
export function willingReferees({ view }: Brief): readonly Referee[] {
  return [...view.references.values()].flatMap((reference) => {
    const contact = view.contacts.get(reference.contactId);
    return reference.permission === 'yes' && contact !== undefined ? [{ contact, reference }] : [];
  });
}

/** A line for the list an employer is given. */
export function listReferee({ contact, reference }: Referee): Part {
  const known = reference.relationship === undefined ? '' : ` (${reference.relationship})`;
  const reach = [contact.title, contact.email, contact.phone].filter((item) => item !== undefined);
  const subjects = speaksTo(reference);
  const speaks = subjects === null ? '' : `; can speak about ${subjects}`;
  return part('reference', `${[`${contact.name}${known}`, ...reach].join(', ')}${speaks}`, contact.id);
}

/** “planning and mentoring”: what a referee knows at first hand; `null` when nothing is noted that fits a sentence. */
export function speaksTo(reference: Reference | undefined): string | null {
  const subjects = (reference?.speaksTo ?? [])
    .map(readPhrase)
    .flatMap(({ kind, text }) => (kind === 'noun' || kind === 'heading' ? [text] : []));
  return subjects.length === 0 ? null : enumerate(subjects);
}
