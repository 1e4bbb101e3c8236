import type { Contact } from '../model/contact.ts';
import type { Situation } from './situation.ts';

/**
 * The one person who is asked about the outcome, never the panel: who the seeker named, the recruiter where contact
 * goes through one, who last spoke of dates, the lead of the latest interview, its first interviewer. `null` when
 * nobody is known, or nobody may be written to.
 */
export function personAsked(situation: Situation): Contact | null {
  const { restrictions, view } = situation;
  for (const id of candidates(situation)) {
    const contact = id === null || id === undefined ? undefined : view.contacts.get(id);
    if (contact !== undefined && !restrictions.forbiddenContacts.has(contact.id)) return contact;
  }
  return null;
}

function* candidates(situation: Situation): Generator<string | null | undefined> {
  const { opportunity, restrictions, facts, interviews } = situation;
  yield opportunity.askId;
  if (restrictions.viaRecruiter) {
    // Nobody is gone round: without a recruiter on record there is nobody to ask.
    yield restrictions.viaContactId;
    return;
  }
  for (const { entry } of facts.toReversed()) {
    if (entry.kind === 'timetable' || entry.kind === 'request') yield entry.contactId;
  }
  for (const { state, people } of interviews.toReversed()) {
    if (state !== 'held') continue;
    yield people.find(({ lead }) => lead)?.contact.id;
    for (const { contact, part } of people) if (part === 'interviewer') yield contact.id;
    for (const { contact } of people) yield contact.id;
  }
}
