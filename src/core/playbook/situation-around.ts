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
export function situationOf({ known }: SearchSituation, contact: Contact): Situation | null {
  return known.byPerson.get(contact.id) ?? known.byOrganization.get(contact.organizationId ?? '') ?? null;
}

/** Where people are known from, worked out once for a whole search. */
export function whereKnown(opportunities: readonly Situation[]): SearchSituation['known'] {
  const byPerson = new Map<string, Situation>();
  const byOrganization = new Map<string, Situation>();
  for (const situation of opportunities) {
    const { recruiterId } = situation.opportunity;
    byOrganization.set(situation.organization.id, situation);
    if (recruiterId !== undefined) byPerson.set(recruiterId, situation);
    for (const { people } of situation.interviews) {
      for (const { contact } of people) byPerson.set(contact.id, situation);
    }
  }
  return { byPerson, byOrganization };
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
    touches: search.view.index
      .withContact(contact.id)
      .filter((fact): fact is TouchFact => fact.entry.kind === 'touch'),
  };
}
