import * as z from 'zod';
import { type Agenda, QuietLine, URGENCIES } from '#core/agenda/agenda.ts';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import type { Career } from '#core/model/career.ts';
import { STAGES, type Stage } from '#core/model/lists.ts';
import { Opportunity } from '#core/model/opportunity.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import { findItem } from './find-item.ts';
import { readCareer } from './read-career.ts';
import { seeCareer } from './see-career.ts';
import type { Services } from './services.ts';

export const OpportunityRow = z.object({
  opportunity: Opportunity,
  organizationName: z.string(),
  stage: z.enum(STAGES).nullable(),
  /** The most pressing of its steps, and how many there are. */
  urgency: z.enum(URGENCIES).nullable(),
  stepCount: z.int(),
  quiet: QuietLine.nullable(),
  nextInterview: z.object({ id: z.string(), startsAt: z.string() }).nullable(),
  lastEntryAt: z.string().nullable(),
});
export type OpportunityRow = z.infer<typeof OpportunityRow>;

/** Every opportunity with where it stands; those with something to do come first. */
export async function listOpportunities(
  services: Pick<Services, 'career' | 'world'>,
): Promise<OpportunityRow[]> {
  const stored = await readCareer(services);
  const now = services.world.now();
  const agenda = planAgenda(stored, now);
  const career = seeCareer(stored, now);
  return career.opportunities
    .map((opportunity) => toRow(career, agenda, opportunity, now))
    .sort((a, b) => rank(a) - rank(b) || a.organizationName.localeCompare(b.organizationName));
}

function toRow(career: Career, agenda: Agenda, opportunity: Opportunity, now: Instant): OpportunityRow {
  const { id } = opportunity;
  const steps = agenda.steps.filter((step) => step.opportunityId === id);
  const entries = career.journal.filter((entry) => 'opportunityId' in entry && entry.opportunityId === id);
  const stages = entries.filter((entry) => entry.kind === 'stage');
  const interviews = career.interviews.filter(
    (interview) => interview.opportunityId === id && interview.status !== 'cancelled',
  );
  const coming = interviews
    .filter((interview) => instantFrom(interview.startsAt) > now)
    .sort((a, b) => instantFrom(a.startsAt) - instantFrom(b.startsAt))[0];
  return {
    opportunity,
    organizationName: findItem(career.organizations, 'organization', opportunity.organizationId).name,
    stage: latest(stages)?.stage ?? unsaidStage(opportunity, interviews),
    urgency: URGENCIES.find((urgency) => steps.some((step) => step.urgency === urgency)) ?? null,
    stepCount: steps.length,
    quiet: agenda.quiet.find((line) => line.opportunityId === id) ?? null,
    nextInterview: coming === undefined ? null : { id: coming.id, startsAt: coming.startsAt },
    lastEntryAt: latest(entries)?.at ?? null,
  };
}

/** Where it stands as long as nobody wrote a stage down. */
function unsaidStage({ appliedOn }: Opportunity, interviews: Career['interviews']): Stage | null {
  if (interviews.length > 0) return 'interviewing';
  return appliedOn === undefined ? null : 'applied';
}

function latest<Entry extends { readonly at: string }>(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (last, entry) => (last === undefined || instantFrom(entry.at) >= instantFrom(last.at) ? entry : last),
    undefined,
  );
}

function rank({ urgency }: OpportunityRow): number {
  return urgency === null ? URGENCIES.length : URGENCIES.indexOf(urgency);
}
