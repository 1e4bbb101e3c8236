import * as z from 'zod';
import { PHONE_USES } from './lists.ts';
import { Country, DayText, EmailAddress, LanguageTag, Line, ZoneName } from './scalars.ts';

/** Days the seeker is away: both inclusive, in the seeker's zone. */
export const AwayDays = z.strictObject({ from: DayText, until: DayText });

/** The person whose search this is. `phoneUse: "never"` plans no call and never says why. */
export const Seeker = z.strictObject({
  name: Line,
  email: EmailAddress.optional(),
  phone: Line.optional(),
  address: z.array(Line).optional(),
  country: Country.optional(),
  locale: LanguageTag,
  zone: ZoneName,
  phoneUse: z.enum(PHONE_USES).optional(),
  away: z.array(AwayDays).optional(),
  dictionary: z.array(Line).optional(),
});
export type Seeker = z.infer<typeof Seeker>;
