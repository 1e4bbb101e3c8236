import * as z from 'zod';
import { parseDay, WEEKDAYS } from '../time/day.ts';
import { parseInstant } from '../time/instant.ts';
import { isKnownZone } from '../time/zones.ts';

/** Nothing that could start a new line in a header or end a string early; see docs/SECURITY on CR, LF and NUL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused.
const ONE_LINE = /^[^\u0000-\u001f\u007f\u2028\u2029]*$/;

export const Id = z.string().min(1).max(200).regex(ONE_LINE, 'an id is one line').meta({ id: 'Id' });
/** A name, title, subject or the like: one line, not empty. */
export const Line = z.string().min(1, 'is empty').max(2_000).regex(ONE_LINE, 'must be a single line');
/** Free text of several lines. */
export const Text = z.string().max(100_000);

export const DayText = z
  .string()
  .refine((text) => parseDay(text) !== null, 'is not a date written as YYYY-MM-DD')
  .meta({ id: 'Date', format: 'date' });

export const InstantText = z
  .string()
  .refine(
    (text) => parseInstant(text) !== null,
    'is not an instant: write it as 2028-02-22T14:00:00+00:00, with an offset or Z',
  )
  .meta({ id: 'Instant', format: 'date-time' });

/** A plain date, or an instant where the hour matters. */
export const DayOrInstantText = z
  .string()
  .refine(
    (text) => parseDay(text) !== null || parseInstant(text) !== null,
    'is neither a date (2028-02-25) nor an instant with an offset (2028-02-25T17:00:00+01:00)',
  )
  .meta({ id: 'DateOrInstant' });

export const ClockText = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day written as HH:MM')
  .meta({ id: 'Clock' });

export const ZoneName = z
  .string()
  .refine(isKnownZone, 'is not an IANA time zone, such as Europe/Dublin')
  .meta({ id: 'Zone' });

export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 country code of two capitals, such as IE')
  .meta({ id: 'Country' });

export const Subdivision = z
  .string()
  .regex(/^[A-Z0-9]{1,3}$/, 'is not the suffix of an ISO 3166-2 code, such as BY for DE-BY')
  .meta({ id: 'Subdivision' });

export const LanguageTag = z
  .string()
  .refine(isLanguageTag, 'is not a BCP 47 language tag, such as en-IE')
  .meta({ id: 'Language' });

export const WeekdayName = z.enum(WEEKDAYS);

/** Exactly one mailbox: no comma, no angle brackets, no spaces; what a letter is addressed to is never re-parsed. */
export const EmailAddress = z
  .string()
  .max(254)
  .regex(
    /^[^\s@<>,;:()[\]\\"]+@[^\s@<>,;:()[\]\\"]+$/u,
    'is not exactly one e-mail address, such as rosa@example.com',
  )
  .regex(ONE_LINE, 'must be a single line')
  .meta({ id: 'Email' });

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
