import * as z from 'zod';
import type { Career } from '#core/model/career.ts';
import { INTERESTS } from '#core/model/lists.ts';
import type { Opportunity } from '#core/model/opportunity.ts';
import { Organization } from '#core/model/organization.ts';
import { DayText, Id, Line } from '#core/model/scalars.ts';
import { NewInterview, withInterview } from './add-interview.ts';
import { findItem } from './find-item.ts';
import type { Services } from './services.ts';

export const NewOpportunity = z.strictObject({
  /** One that is known already, by its id, or a new one. */
  organization: z.union([
    z.strictObject({ id: Id }),
    Organization.pick({ name: true, country: true, subdivision: true, zone: true, kind: true }),
  ]),
  role: Line,
  appliedOn: DayText.optional(),
  posting: Line.optional(),
  interest: z.enum(INTERESTS).optional(),
  interview: NewInterview.optional(),
});
export type NewOpportunity = z.infer<typeof NewOpportunity>;

/** Adds an opportunity by hand, with its organization and first interview when there is one. */
export function addOpportunity(
  { career, world }: Pick<Services, 'career' | 'world'>,
  input: NewOpportunity,
): Promise<Opportunity> {
  return career.change((present) => {
    const { organization: given, interview, ...rest } = input;
    const { career: known, organizationId } = withOrganization(present, given, world);
    const opportunity: Opportunity = { id: world.newId('p'), organizationId, ...rest };
    const added: Career = { ...known, opportunities: [...known.opportunities, opportunity] };
    if (interview === undefined) return { career: added, result: opportunity };
    return { career: withInterview(added, opportunity, interview, world).career, result: opportunity };
  });
}

function withOrganization(
  career: Career,
  given: NewOpportunity['organization'],
  world: Services['world'],
): { career: Career; organizationId: string } {
  if ('id' in given) {
    return { career, organizationId: findItem(career.organizations, 'organization', given.id).id };
  }
  const organization: Organization = { id: world.newId('o'), ...given };
  return {
    career: { ...career, organizations: [...career.organizations, organization] },
    organizationId: organization.id,
  };
}
