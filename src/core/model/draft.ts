import * as z from 'zod';
import { CHANNELS, PURPOSES } from './lists.ts';
import { Id, LanguageTag, Line, Text } from './scalars.ts';

/** A finding of severity block that the seeker chose to send past, and why. */
export const Override = z.strictObject({ check: Line, reason: Line });

/** Which facts a sentence of the composer's rests on: ids or paths into the career. */
export const Slot = z.strictObject({
  slot: Line,
  text: Text,
  facts: z.array(Line),
});
export type Slot = z.infer<typeof Slot>;

/** A message being written: to one person, for one purpose, on one channel. */
export const Draft = z.strictObject({
  id: Id,
  purpose: z.enum(PURPOSES).optional(),
  opportunityId: Id.optional(),
  interviewId: Id.optional(),
  contactId: Id.optional(),
  alsoTo: z.array(Id).optional(),
  channel: z.enum(CHANNELS).optional(),
  language: LanguageTag.optional(),
  subject: z.string().max(2_000).optional(),
  body: Text.optional(),
  overrides: z.array(Override).optional(),
  /** `composer` while nobody has changed the words; `seeker` once somebody has. */
  from: z.enum(['composer', 'seeker']).optional(),
  slots: z.array(Slot).optional(),
  /** What the composer would have needed and did not find, in words. */
  missing: z.array(Line).optional(),
  /** The agenda step it was begun for. */
  step: Line.optional(),
});
export type Draft = z.infer<typeof Draft>;
