import * as z from 'zod';
import type { Career } from '#core/model/career.ts';
import { INTERVIEW_FORMATS } from '#core/model/lists.ts';

/** What a page needs to draw an agenda, whose steps name everything by id. */
export const Names = z.object({
  contacts: z.record(z.string(), z.object({ name: z.string(), title: z.string().nullable() })),
  organizations: z.record(z.string(), z.object({ name: z.string(), zone: z.string() })),
  opportunities: z.record(z.string(), z.object({ role: z.string(), organizationId: z.string() })),
  interviews: z.record(
    z.string(),
    z.object({
      opportunityId: z.string(),
      startsAt: z.string(),
      endsAt: z.string(),
      format: z.enum(INTERVIEW_FORMATS).nullable(),
      cancelled: z.boolean(),
      /** Whether anything was written down about it afterwards. */
      debriefed: z.boolean(),
    }),
  ),
});
export type Names = z.infer<typeof Names>;

export function nameThings(career: Career): Names {
  return {
    contacts: named(career.contacts, ({ name, title }) => ({ name, title: title ?? null })),
    organizations: named(career.organizations, ({ name, zone }) => ({ name, zone })),
    opportunities: named(career.opportunities, ({ role, organizationId }) => ({ role, organizationId })),
    interviews: named(career.interviews, ({ opportunityId, startsAt, endsAt, format, status, debrief }) => ({
      opportunityId,
      startsAt,
      endsAt,
      format: format ?? null,
      cancelled: status === 'cancelled',
      debriefed: debrief !== undefined,
    })),
  };
}

function named<Item extends { readonly id: string }, Name>(
  items: readonly Item[],
  name: (item: Item) => Name,
): Record<string, Name> {
  return Object.fromEntries(items.map((item) => [item.id, name(item)]));
}
