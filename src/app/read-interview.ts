import * as z from 'zod';
import type { Career } from '#core/model/career.ts';
import { Contact } from '#core/model/contact.ts';
import { Interview } from '#core/model/interview.ts';
import { type EntryOf, Timetable } from '#core/model/journal-entry.ts';
import { Opportunity } from '#core/model/opportunity.ts';
import { Organization } from '#core/model/organization.ts';
import { findItem } from './find-item.ts';
import { readCareer } from './read-career.ts';
import { seeCareer } from './see-career.ts';
import type { Services } from './services.ts';

export const InterviewPage = z.object({
  interview: Interview,
  people: z.array(Contact),
  opportunity: Opportunity,
  organization: Organization,
  /** What they said there about when they decide; `null` when it is not known whether it was asked. */
  timetable: Timetable.nullable(),
});
export type InterviewPage = z.infer<typeof InterviewPage>;

/** One interview with everyone in it, for preparing and for debriefing. */
export async function readInterview(
  services: Pick<Services, 'career' | 'world'>,
  id: string,
): Promise<InterviewPage> {
  return showInterview(seeCareer(await readCareer(services), services.world.now()), id);
}

/** As {@link readInterview} on a career at hand. */
export function showInterview(career: Career, id: string): InterviewPage {
  const interview = findItem(career.interviews, 'interview', id);
  const opportunity = findItem(career.opportunities, 'opportunity', interview.opportunityId);
  const present = new Set((interview.people ?? []).map(({ contactId }) => contactId));
  return {
    interview,
    people: career.contacts.filter((contact) => present.has(contact.id)),
    opportunity,
    organization: findItem(career.organizations, 'organization', opportunity.organizationId),
    timetable: timetableFrom(career, id),
  };
}

function timetableFrom(career: Career, interviewId: string): EntryOf<'timetable'> | null {
  const said = career.journal.filter(
    (entry): entry is EntryOf<'timetable'> => entry.kind === 'timetable' && entry.interviewId === interviewId,
  );
  return said.at(-1) ?? null;
}
