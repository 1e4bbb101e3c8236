import type { Situation } from '../facts/situation.ts';
import type { Contact } from '../model/contact.ts';
import type { Recipient } from './proposal.ts';

/**
 * How somebody at the employer is reached. Through a recruiter dates count in the employer's calendar and hours in
 * the recruiter's zone.
 */
export function recipientOf(situation: Situation, to: Contact): Recipient {
  const via = passesOn(situation, to);
  const own = situation.clockOf(to);
  if (via === null) {
    return isRecruiterBetween(situation, to)
      ? { to, via, clock: employerDays(situation, to) }
      : { to, via, clock: own };
  }
  return { to, via, clock: employerDays(situation, via) };
}

/** A recipient outside the employer: a reference, an acquaintance, the recruiter in their own right. */
export function directRecipient(situation: Situation, to: Contact): Recipient {
  return { to, via: null, clock: situation.clockOf(to) };
}

/** Nobody is written to; the seeker's own days and clock count. */
export function noRecipient(situation: Pick<Situation, 'clockOf' | 'view' | 'clock'>): Recipient {
  return {
    to: null,
    via: null,
    clock: { ...situation.clock, zone: situation.view.seeker.zone, dayZone: situation.view.seeker.zone },
  };
}

function passesOn({ restrictions, recruiter, view, organization }: Situation, to: Contact): Contact | null {
  const { viaContactId } = restrictions;
  if (viaContactId === null || to.id === viaContactId || to.id === recruiter?.id) return null;
  const via = view.contacts.get(viaContactId) ?? null;
  const isColleague = via?.organizationId !== undefined && via.organizationId === to.organizationId;
  const isAgency = view.organizations.get(via?.organizationId ?? '')?.kind === 'agency';
  // Somebody else at the agency is written to directly; somebody at the employer never is.
  return isColleague && isAgency && to.organizationId !== organization.id ? null : via;
}

/** The recruiter asked about the employer: the employer's days decide. */
function isRecruiterBetween({ restrictions }: Situation, to: Contact): boolean {
  return restrictions.viaContactId === to.id;
}

function employerDays(situation: Situation, carrier: Contact): Recipient['clock'] {
  const { zone, organization } = situation.clockOf(carrier);
  return { calendar: situation.clock.calendar, zone, dayZone: situation.clock.zone, organization };
}
