import * as z from 'zod';
import { CHANGES, type ImportProposal } from '#core/intake/import-proposal.ts';
import { INTERVIEW_FORMATS, PARTS } from '#core/model/lists.ts';

/** By the `uid` of an item, then by the id of a question: the id of a choice, or words. */
export const ImportAnswers = z.record(
  z.string().max(2_000),
  z.record(z.string().max(1_000), z.string().max(1_000)),
);
export type ImportAnswers = z.infer<typeof ImportAnswers>;

const Question = z.object({
  id: z.string(),
  ask: z.string(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })).readonly(),
  free: z.boolean(),
  suggested: z.string().nullable(),
  problem: z.string().nullable(),
});

const ProposedInterview = z.object({
  uid: z.string(),
  sequence: z.number(),
  method: z.string(),
  summary: z.string(),
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  zone: z.string().nullable(),
  format: z.enum(INTERVIEW_FORMATS).nullable(),
  place: z.string().nullable(),
  people: z
    .array(
      z.object({
        name: z.string().nullable(),
        email: z.string().nullable(),
        part: z.enum(PARTS).nullable(),
        contactId: z.string().nullable(),
      }),
    )
    .readonly(),
  existing: z.object({ opportunityId: z.string(), interviewId: z.string() }).nullable(),
  change: z.enum(CHANGES),
  questions: z.array(Question).readonly(),
  notUnderstood: z.array(z.string()).readonly(),
});

export const InvitationProposal = z.object({
  kind: z.literal('invitation'),
  items: z.array(ProposedInterview).readonly(),
}) satisfies z.ZodType<ImportProposal>;

/** A career file: what is in it, by number. Keeping it puts it in the place of what is there. */
export const CareerProposal = z.object({
  kind: z.literal('career'),
  seeker: z.string(),
  counts: z.record(z.string(), z.number()),
  /** There is a search already, which it would replace. */
  replaces: z.boolean(),
});
export type CareerProposal = z.infer<typeof CareerProposal>;

/** What was read in a file, before any of it is kept. */
export const Proposal = z.discriminatedUnion('kind', [InvitationProposal, CareerProposal]);
export type Proposal = ImportProposal | CareerProposal;

export const ImportResult = z.object({
  /** What was done, a sentence each. */
  done: z.array(z.string()).readonly(),
  opportunityIds: z.array(z.string()).readonly(),
});
export type ImportResult = z.infer<typeof ImportResult>;
