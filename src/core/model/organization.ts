import * as z from 'zod';
import { CHANNELS, ORGANIZATION_KINDS } from './lists.ts';
import { ClockText, Country, DayText, Id, Line, Subdivision, WeekdayName, ZoneName } from './scalars.ts';

/** A closure beyond the public holidays: one day, or a range with both ends included. */
export const Closure = z.union([DayText, z.strictObject({ from: DayText, until: DayText })]);

/** An employer or an agency, with the calendar its people work by. */
export const Organization = z.strictObject({
  id: Id,
  name: Line,
  kind: z.enum(ORGANIZATION_KINDS).optional(),
  country: Country,
  subdivision: Subdivision.optional(),
  zone: ZoneName,
  weekend: z.array(WeekdayName).optional(),
  closed: z.array(Closure).optional(),
  open: z.array(DayText).optional(),
  short: z.array(z.strictObject({ on: DayText, end: ClockText })).optional(),
  hours: z.strictObject({ start: ClockText, end: ClockText }).optional(),
  address: z.array(Line).optional(),
  fax: Line.optional(),
  channels: z.array(z.enum(CHANNELS)).optional(),
});
export type Organization = z.infer<typeof Organization>;
