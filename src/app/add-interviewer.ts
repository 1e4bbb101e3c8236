import type { Contact } from '#core/model/contact.ts';
import { findItem, replaceItem } from './find-item.ts';
import { meetPerson, type NewPerson } from './meet-people.ts';
import type { Services } from './services.ts';

/** Somebody who was there and not in the invitation. */
export function addInterviewer(
  { career, world }: Pick<Services, 'career' | 'world'>,
  interviewId: string,
  person: NewPerson,
): Promise<Contact> {
  return career.change((present) => {
    const interview = findItem(present.interviews, 'interview', interviewId);
    const opportunity = findItem(present.opportunities, 'opportunity', interview.opportunityId);
    const { contact, attendance } = meetPerson(person, opportunity.organizationId, world);
    const people = [...(interview.people ?? []), attendance];
    return {
      career: {
        ...present,
        contacts: [...present.contacts, contact],
        interviews: replaceItem(present.interviews, { ...interview, people }),
      },
      result: contact,
    };
  });
}
