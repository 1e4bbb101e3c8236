import type { Contact } from '../model/contact.ts';
import { type InvitedPerson, plainName } from './read-people.ts';

/** Somebody to add. A name that the invitation gives whole is known from it; one the seeker typed is yet to be confirmed. */
export function contactOf(
  id: string,
  { email, name: read }: InvitedPerson,
  { name, isSure }: { readonly name: string; readonly isSure: boolean },
  organizationId: string | null,
): Contact {
  const { given, family, suffix, honorific } = read;
  return {
    id,
    name,
    ...(isSure && given !== null ? { given } : {}),
    ...(isSure && family !== null ? { family } : {}),
    ...(isSure && suffix !== null ? { suffix } : {}),
    ...(isSure && honorific !== null ? { honorific } : {}),
    ...(organizationId === null ? {} : { organizationId }),
    ...(email === null ? {} : { email }),
    ...(isSure ? { verified: 'invite' as const } : {}),
  };
}

/** A contact with its gaps filled by an invitation; the same one when it has none that the invitation fills. */
export function learnInPlace(noun: Contact, known: Contact, { email, name }: InvitedPerson): Contact {
  const confirms = name.isSure && plainName(name.name ?? '') === plainName(known.name);
  const learnt = {
    ...(known.email === undefined && email !== null ? { email } : {}),
    ...(known.verified === undefined && confirms ? { verified: 'invite' as const } : {}),
  };
  return Object.keys(learnt).length === 0 ? noun : { ...noun, ...learnt };
}
