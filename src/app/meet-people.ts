import * as z from 'zod';
import { InvalidInputError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import { Contact } from '#core/model/contact.ts';
import type { Attendance } from '#core/model/interview.ts';
import { PARTS } from '#core/model/lists.ts';
import { Id } from '#core/model/scalars.ts';
import type { Services } from './services.ts';

/** Somebody met or to be met, as the seeker knows them on the day. */
export const NewPerson = Contact.pick({ name: true, title: true, email: true, phone: true }).extend({
  part: z.enum(PARTS).optional(),
  lead: z.boolean().optional(),
});
export type NewPerson = z.infer<typeof NewPerson>;

/** Somebody who was there: known by `contactId`, or new, and then `ref` is what topics and promises call them. */
export const PersonMet = NewPerson.partial({ name: true }).extend({
  contactId: Id.optional(),
  ref: Id.optional(),
});
export type PersonMet = z.infer<typeof PersonMet>;

/** A contact known by what the seeker was told, and the part played in the interview. */
export function meetPerson(
  person: NewPerson,
  organizationId: string,
  world: Services['world'],
): { contact: Contact; attendance: Attendance } {
  const { part, lead, ...known } = person;
  const contact: Contact = { id: world.newId('c'), ...known, organizationId, verified: 'told' };
  return { contact, attendance: attend(contact.id, part, lead) };
}

export interface Meeting {
  /** All contacts of the career, the new ones last and the known ones with what was learnt filled in. */
  readonly contacts: Contact[];
  readonly people: Attendance[];
  /** What a new person was called in the input, and the id they have now. */
  readonly refs: ReadonlyMap<string, string>;
}

/** Who was in the room: people known by id keep their record, gaps in it filled; the others become contacts. */
export function meetPeople(
  career: Career,
  people: readonly PersonMet[],
  organizationId: string,
  world: Services['world'],
): Meeting {
  const contacts = new Map(career.contacts.map((contact) => [contact.id, contact]));
  const refs = new Map<string, string>();
  const attendances = people.map((person, index) => {
    const { contactId, ref, name, part, lead, ...learnt } = person;
    if (contactId !== undefined) {
      const known = contacts.get(contactId);
      if (known === undefined) {
        throw new InvalidInputError(
          `there is no contact with the id “${contactId}”`,
          `people[${index}].contactId`,
        );
      }
      contacts.set(contactId, { ...learnt, ...known });
      return attend(contactId, part, lead);
    }
    if (name === undefined) throw new InvalidInputError('is missing: who was it?', `people[${index}].name`);
    const { contact, attendance } = meetPerson({ ...learnt, name, part, lead }, organizationId, world);
    contacts.set(contact.id, contact);
    if (ref !== undefined) refs.set(ref, contact.id);
    return attendance;
  });
  return { contacts: [...contacts.values()], people: attendances, refs };
}

function attend(contactId: string, part: Attendance['part'], lead: boolean | undefined): Attendance {
  return { contactId, part: part ?? 'interviewer', ...(lead === undefined ? {} : { lead }) };
}
