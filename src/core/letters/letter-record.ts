import * as z from 'zod';
import { CHANNELS, PURPOSES } from '../model/lists.ts';

/**
 * What became of an approved letter. `attempting`: claimed, and certainly nothing has left; `handing-over`: some of it may
 * have; `unsure`: nobody can say, so the seeker is asked. `withdrawn`: approved, then changed or taken back before it left.
 */
export const LETTER_STATES = [
  'approved',
  'attempting',
  'handing-over',
  'sent',
  'refused',
  'not-sent',
  'unsure',
  'withdrawn',
] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** States in which the same draft must not be approved again: it is on its way, or may have arrived. */
export const LIVE_STATES = [
  'approved',
  'attempting',
  'handing-over',
  'unsure',
] as const satisfies readonly LetterState[];

export const LetterAddress = z.object({ name: z.string(), address: z.string() });

/** What an approval approves, word for word. */
export const ApprovedWords = z.object({
  draftId: z.string(),
  purpose: z.enum(PURPOSES).nullable(),
  channel: z.enum(CHANNELS),
  contactId: z.string(),
  opportunityId: z.string().nullable(),
  interviewId: z.string().nullable(),
  language: z.string().nullable(),
  from: LetterAddress,
  to: LetterAddress,
  subject: z.string(),
  body: z.string(),
  overrides: z.array(z.object({ check: z.string(), reason: z.string() })),
});
export type ApprovedWords = z.infer<typeof ApprovedWords>;

/** A letter as approved, and what is known about it. */
export const LetterRecord = ApprovedWords.extend({
  id: z.string(),
  state: z.enum(LETTER_STATES),
  messageId: z.string(),
  /** How often it was tried. */
  attempt: z.int(),
  approvedAt: z.string(),
  changedAt: z.string(),
  /** The server's own words, where it said any. */
  reply: z.string().nullable(),
  /** What happened, in words, where the server said nothing. */
  reason: z.string().nullable(),
  /** Whether the same letter may be tried again: it certainly did not leave, and was not refused for good. */
  mayRetry: z.boolean(),
  /** What is known and what to do now, in a sentence or two. */
  message: z.string(),
});
export type LetterRecord = z.infer<typeof LetterRecord>;
