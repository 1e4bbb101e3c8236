import type { Interview } from '../model/interview.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { companyDomain, sameHouse } from './mail-domain.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Reading } from './read-item.ts';

/**
 * Anybody who has seen an invitation can send another one with its UID. A change from somebody who is neither in the interview nor of
 * its organizations is therefore confirmed.
 */
export function askSender(
  { organizer }: CalendarEvent,
  existing: Interview,
  reading: Reading,
  sheet: Questionnaire,
): void {
  const email = organizer?.email ?? null;
  const known = addressesOf(existing, reading);
  if (email === null || known.length === 0 || known.some((each) => isOfOneHouse(each, email))) return;
  sheet.choose({
    id: 'sender',
    ask: `It was sent by ${email}, who is not of this interview or its organization. Do you know that it comes from them?`,
    choices: [{ id: 'yes', label: 'Yes, I do' }],
  });
}

/** Of the people in the interview, and of all who are known at its organization and agency. */
function addressesOf({ opportunityId, people = [] }: Interview, { view }: Reading): readonly string[] {
  const opportunity = view.opportunities.get(opportunityId);
  const houses = [opportunity?.organizationId, opportunity?.agencyId].filter((id) => id !== undefined);
  const there = new Set(people.map(({ contactId }) => contactId));
  return [...view.contacts.values()]
    .filter(({ id, organizationId }) => there.has(id) || houses.includes(organizationId ?? ''))
    .flatMap(({ email }) => email?.toLowerCase() ?? []);
}

function isOfOneHouse(known: string, email: string): boolean {
  if (known === email) return true;
  const [ours, theirs] = [companyDomain(known), companyDomain(email)];
  return ours !== null && theirs !== null && sameHouse(ours, theirs);
}
