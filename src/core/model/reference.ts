import * as z from 'zod';
import { PERMISSIONS } from './lists.ts';
import { Id, Line } from './scalars.ts';

/** Somebody who agreed, or may agree, to vouch for the seeker. */
export const Reference = z.strictObject({
  contactId: Id,
  relationship: Line.optional(),
  permission: z.enum(PERMISSIONS).optional(),
  speaksTo: z.array(Line).optional(),
});
export type Reference = z.infer<typeof Reference>;
