import type { Restrictions } from '../facts/restrictions.ts';
import type { Situation, TouchFact } from '../facts/situation.ts';
import type { Contact } from '../model/contact.ts';
import type { SearchSituation } from './define-rule.ts';

const NOTHING_FORBIDDEN: Restrictions = {
  noNotes: null,
  viaContactId: null,
  viaRecruiter: false,
  closedChannels: new Map(),
  forbiddenContacts: new Map(),
};

/** The opportunity through which a person is known, the latest first; `null` for somebody from elsewhere. */
export function situationOf({ opportunities }: SearchSituation, contact: Contact): Situation | null {
  return (
    opportunities.findLast(({ interviews }) =>
      interviews.some(({ people }) => people.some((person) => person.contact.id === contact.id)),
    ) ??
    opportunities.findLast(
      ({ organization, opportunity }) =>
        contact.organizationId === organization.id || opportunity.recruiterId === contact.id,
    ) ??
    null
  );
}

/** A situation to write to somebody in: the one they are known from, else one in which nothing is forbidden. */
export function situationAround(search: SearchSituation, contact: Contact): Situation | null {
  const known = situationOf(search, contact);
  if (known !== null) return known;
  const [any] = search.opportunities;
  if (any === undefined) return null;
  return {
    ...any,
    restrictions: NOTHING_FORBIDDEN,
    organization: search.view.organizations.get(contact.organizationId ?? '') ?? any.organization,
    touches: search.view.facts.filter(
      (fact): fact is TouchFact => fact.entry.kind === 'touch' && fact.entry.contactId === contact.id,
    ),
  };
}
