import * as z from 'zod';
import { Step } from '#core/agenda/agenda.ts';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import { Contact } from '#core/model/contact.ts';
import { Draft } from '#core/model/draft.ts';
import { Interview } from '#core/model/interview.ts';
import { Opportunity } from '#core/model/opportunity.ts';
import { Organization } from '#core/model/organization.ts';
import { draftVersion } from './draft-version.ts';
import { findItem } from './find-item.ts';
import { readCareer } from './read-career.ts';
import { seeCareer } from './see-career.ts';
import type { Services } from './services.ts';

export const DraftPage = z.object({
  draft: Draft,
  /** The step it was begun for, while that step still stands. */
  step: Step.nullable(),
  contact: Contact.nullable(),
  opportunity: Opportunity.nullable(),
  organization: Organization.nullable(),
  interview: Interview.nullable(),
  version: z.string(),
});
export type DraftPage = z.infer<typeof DraftPage>;

/** A draft with the facts it rests on, for the desk it is written at. */
export async function readDraft(
  services: Pick<Services, 'career' | 'world'>,
  id: string,
): Promise<DraftPage> {
  const stored = await readCareer(services);
  const now = services.world.now();
  const career = seeCareer(stored, now);
  const draft = findItem(career.drafts, 'draft', id);
  const opportunity = pick(career.opportunities, draft.opportunityId);
  return {
    draft,
    step: planAgenda(stored, now).steps.find((step) => step.key === draft.step) ?? null,
    contact: pick(career.contacts, draft.contactId),
    opportunity,
    organization: pick(career.organizations, opportunity?.organizationId),
    interview: pick(career.interviews, draft.interviewId),
    version: draftVersion(draft),
  };
}

function pick<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string | undefined,
): Item | null {
  return items.find((item) => item.id === id) ?? null;
}
