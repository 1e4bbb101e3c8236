import type { Contact } from '../model/contact.ts';
import type { EntryOf } from '../model/journal-entry.ts';
import type { Reference } from '../model/reference.ts';
import type { CareerView } from './career-view.ts';
import type { Dated } from './effective-journal.ts';
import type { Situation } from './situation.ts';

export type ReferenceFact = Dated<EntryOf<'reference'>>;

/** Somebody who may vouch for the seeker, with what is known of their consent. */
export interface Referee {
  readonly contact: Contact;
  readonly reference: Reference;
  readonly permission: 'yes' | 'ask' | 'no';
}

/** Everybody on the list of references, with permission as the latest entry has it. */
export function refereesOf(view: CareerView): readonly Referee[] {
  const events = view.index.ofKind('reference').filter(({ entry }) => isAboutPermission(entry));
  return [...view.references.values()].flatMap((reference) => {
    const contact = view.contacts.get(reference.contactId);
    if (contact === undefined) return [];
    const said = events.findLast(({ entry }) => names(entry, contact.id))?.entry.event;
    const permission =
      said === 'permitted' ? 'yes' : said === 'declined' ? 'no' : (reference.permission ?? 'ask');
    return [{ contact, reference, permission }];
  });
}

function isAboutPermission({ event }: EntryOf<'reference'>): boolean {
  return event === 'permitted' || event === 'declined';
}

function names({ referenceIds, contactId }: EntryOf<'reference'>, id: string): boolean {
  return referenceIds?.includes(id) === true || (referenceIds === undefined && contactId === id);
}

/** The referees an entry is about: the ones it names, else everybody who said yes. */
export function refereesIn(situation: Situation, { entry }: ReferenceFact): readonly Referee[] {
  const all = refereesOf(situation.view);
  return entry.referenceIds === undefined
    ? all.filter(({ permission }) => permission === 'yes')
    : all.filter(({ contact }) => entry.referenceIds?.includes(contact.id));
}
