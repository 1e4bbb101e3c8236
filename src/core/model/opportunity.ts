import * as z from 'zod';
import { INTERESTS } from './lists.ts';
import { DayText, Id, Line } from './scalars.ts';

/** One candidacy for one role. An agency alone means that contact goes through its recruiter. */
export const Opportunity = z.strictObject({
  id: Id,
  organizationId: Id,
  role: Line,
  level: Line.optional(),
  industry: Line.optional(),
  appliedOn: DayText.optional(),
  posting: Line.optional(),
  agencyId: Id.optional(),
  recruiterId: Id.optional(),
  askId: Id.optional(),
  interest: z.enum(INTERESTS).optional(),
});
export type Opportunity = z.infer<typeof Opportunity>;
