import * as z from 'zod';
import { CHANNELS, NAME_EVIDENCE, TERMS } from './lists.ts';
import { Country, EmailAddress, Id, LanguageTag, Line, ZoneName } from './scalars.ts';

/** A person. `verified` says how the name is known; names are kept byte for byte. */
export const Contact = z.strictObject({
  id: Id,
  name: Line,
  given: Line.optional(),
  family: Line.optional(),
  suffix: Line.optional(),
  calledBy: Line.optional(),
  honorific: Line.optional(),
  title: Line.optional(),
  terms: z.enum(TERMS).optional(),
  organizationId: Id.optional(),
  country: Country.optional(),
  zone: ZoneName.optional(),
  language: LanguageTag.optional(),
  email: EmailAddress.optional(),
  phone: Line.optional(),
  fax: Line.optional(),
  address: z.array(Line).optional(),
  verified: z.enum(NAME_EVIDENCE).optional(),
  prefers: z.array(z.enum(CHANNELS)).optional(),
  opened: z.array(z.enum(CHANNELS)).optional(),
});
export type Contact = z.infer<typeof Contact>;
