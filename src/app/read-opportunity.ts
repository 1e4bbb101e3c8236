import * as z from 'zod';
import { QuietLine, Step } from '#core/agenda/agenda.ts';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import type { Career } from '#core/model/career.ts';
import { Contact } from '#core/model/contact.ts';
import { Draft } from '#core/model/draft.ts';
import { Interview } from '#core/model/interview.ts';
import { JournalEntry } from '#core/model/journal-entry.ts';
import { Opportunity } from '#core/model/opportunity.ts';
import { Organization } from '#core/model/organization.ts';
import { findItem } from './find-item.ts';
import { readCareer } from './read-career.ts';
import { seeCareer } from './see-career.ts';
import type { Services } from './services.ts';

export const OpportunityPage = z.object({
  opportunity: Opportunity,
  organization: Organization,
  interviews: z.array(Interview),
  people: z.array(Contact),
  journal: z.array(JournalEntry),
  steps: z.array(Step),
  quiet: QuietLine.nullable(),
  drafts: z.array(Draft),
});
export type OpportunityPage = z.infer<typeof OpportunityPage>;

/** All there is to one opportunity: people, interviews, what happened, and what comes next. */
export async function readOpportunity(
  services: Pick<Services, 'career' | 'world'>,
  id: string,
): Promise<OpportunityPage> {
  const stored = await readCareer(services);
  const now = services.world.now();
  const career = seeCareer(stored, now);
  const agenda = planAgenda(stored, now);
  const opportunity = findItem(career.opportunities, 'opportunity', id);
  const interviews = career.interviews.filter((interview) => interview.opportunityId === id);
  return {
    opportunity,
    organization: findItem(career.organizations, 'organization', opportunity.organizationId),
    interviews,
    people: peopleOf(career, opportunity, interviews),
    journal: career.journal.filter((entry) => concerns(entry, opportunity, interviews)),
    steps: agenda.steps.filter((step) => step.opportunityId === id),
    quiet: agenda.quiet.find((line) => line.opportunityId === id) ?? null,
    drafts: career.drafts.filter((draft) => draft.opportunityId === id),
  };
}

function peopleOf(career: Career, opportunity: Opportunity, interviews: readonly Interview[]): Contact[] {
  const met = interviews.flatMap(({ people = [] }) => people.map(({ contactId }) => contactId));
  const written = career.journal
    .filter((entry) => 'opportunityId' in entry && entry.opportunityId === opportunity.id)
    .flatMap((entry) => ('contactId' in entry && entry.contactId !== undefined ? [entry.contactId] : []));
  const ids = new Set([...met, ...written, opportunity.recruiterId, opportunity.askId]);
  return career.contacts.filter(({ id }) => ids.has(id));
}

function concerns(
  entry: Readonly<Record<string, unknown>>,
  opportunity: Opportunity,
  interviews: readonly Interview[],
): boolean {
  if (entry.opportunityId === opportunity.id) return true;
  if (entry.kind === 'amend') {
    return entry.itemId === opportunity.id || interviews.some(({ id }) => id === entry.itemId);
  }
  return entry.opportunityId === undefined && entry.organizationId === opportunity.organizationId;
}
