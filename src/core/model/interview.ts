import * as z from 'zod';
import { INTERVIEW_FORMATS, INTERVIEW_STATUSES, PARTS } from './lists.ts';
import { DayText, Id, InstantText, Line, Text } from './scalars.ts';

export const Attendance = z.strictObject({
  contactId: Id,
  part: z.enum(PARTS).optional(),
  lead: z.boolean().optional(),
});
export type Attendance = z.infer<typeof Attendance>;

/** What was said, written down by the seeker afterwards; unseen by the agenda before the interview's end. */
export const Debrief = z.strictObject({
  topics: z.array(z.strictObject({ contactId: Id.optional(), text: Text })).optional(),
  fit: z.array(Text).optional(),
  concerns: z.array(Text).optional(),
  promised: z
    .array(z.strictObject({ text: Text, contactId: Id.optional(), by: DayText.optional() }))
    .optional(),
  missed: z.array(Text).optional(),
});
export type Debrief = z.infer<typeof Debrief>;

export const Interview = z.strictObject({
  id: Id,
  opportunityId: Id,
  round: z.int().min(1).max(99).optional(),
  final: z.boolean().optional(),
  format: z.enum(INTERVIEW_FORMATS).optional(),
  startsAt: InstantText,
  endsAt: InstantText,
  status: z.enum(INTERVIEW_STATUSES).optional(),
  people: z.array(Attendance).optional(),
  debrief: Debrief.optional(),
  /** The UID and SEQUENCE of the invitation it came from, so that updates find it again. */
  invitation: z.strictObject({ uid: Line, sequence: z.int().min(0) }).optional(),
});
export type Interview = z.infer<typeof Interview>;
