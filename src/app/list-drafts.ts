import * as z from 'zod';
import { Draft } from '#core/model/draft.ts';
import { readCareer } from './read-career.ts';
import { seeCareer } from './see-career.ts';
import type { Services } from './services.ts';

export const DraftRow = z.object({
  draft: Draft,
  contactName: z.string().nullable(),
  role: z.string().nullable(),
  organizationName: z.string().nullable(),
});
export type DraftRow = z.infer<typeof DraftRow>;

/** The letters begun, each with whom it is for. */
export async function listDrafts(services: Pick<Services, 'career' | 'world'>): Promise<DraftRow[]> {
  const career = seeCareer(await readCareer(services), services.world.now());
  return career.drafts.map((draft) => {
    const opportunity = career.opportunities.find(({ id }) => id === draft.opportunityId);
    const organization = career.organizations.find(({ id }) => id === opportunity?.organizationId);
    return {
      draft,
      contactName: career.contacts.find(({ id }) => id === draft.contactId)?.name ?? null,
      role: opportunity?.role ?? null,
      organizationName: organization?.name ?? null,
    };
  });
}
