import * as z from 'zod';
import type { Career } from '#core/model/career.ts';
import { Interview } from '#core/model/interview.ts';
import type { Opportunity } from '#core/model/opportunity.ts';
import { findItem } from './find-item.ts';
import { meetPeople, NewPerson } from './meet-people.ts';
import type { Services } from './services.ts';

/** An interview as the seeker tells of it: when, how, and with whom. */
export const NewInterview = Interview.pick({
  startsAt: true,
  endsAt: true,
  format: true,
  round: true,
  final: true,
}).extend({ people: z.array(NewPerson).max(40).optional() });
export type NewInterview = z.infer<typeof NewInterview>;

/** Adds an interview of an opportunity that is known, by hand. */
export function addInterview(
  { career, world }: Pick<Services, 'career' | 'world'>,
  opportunityId: string,
  input: NewInterview,
): Promise<Interview> {
  return career.change((present) => {
    const opportunity = findItem(present.opportunities, 'opportunity', opportunityId);
    return withInterview(present, opportunity, input, world);
  });
}

/** The career with the interview in it, its people among the contacts. */
export function withInterview(
  career: Career,
  opportunity: Opportunity,
  { people = [], ...when }: NewInterview,
  world: Services['world'],
): { career: Career; result: Interview } {
  const met = meetPeople(career, people, opportunity.organizationId, world);
  const interview: Interview = {
    id: world.newId('i'),
    opportunityId: opportunity.id,
    ...when,
    people: met.people,
  };
  return {
    career: { ...career, contacts: met.contacts, interviews: [...career.interviews, interview] },
    result: interview,
  };
}
