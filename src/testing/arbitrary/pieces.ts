import fc from 'fast-check';
import { CHANNELS } from '#core/model/lists.ts';
import { addDays, type Day, dayOf, formatDay } from '#core/time/day.ts';
import { formatInstant, type Instant, MINUTE } from '#core/time/instant.ts';

/** Ids that a career holds, to be pointed at. */
export interface Ids {
  readonly organizations: readonly string[];
  readonly contacts: readonly string[];
  readonly opportunities: readonly string[];
  readonly interviews: readonly string[];
}

/** Careers live in the first half of 2027, so that what they hold bears upon one another. */
const FIRST_DAY = dayOf(2027, 1, 4);
const LENGTH = 150;

const day = fc.nat({ max: LENGTH }).map((count) => addDays(FIRST_DAY, count));
export const dayText = day.map(formatDay);
export const offset = fc.constantFrom(0, 60, -300, 330, 540);
const minutes = fc.integer({ min: 6 * 60, max: 21 * 60 });
export const instant = fc
  .tuple(day, minutes)
  .map(([some, minute]) => ((some * 1440 + minute) * MINUTE) as Instant);
/** Some moment, with the offset of anywhere. */
export const instantText = fc.tuple(instant, offset).map(([at, ahead]) => formatInstant(at, ahead));
export const dayOrInstantText = fc.oneof(dayText, instantText);
/** Any instant at which such a career may be looked at. */
export const anyNow = instant;

/** Names people have, and ones nobody thought of. */
export const nameText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Séamus de Búrca',
      'Seamus de Burca',
      'Nguyễn Thị Hương',
      'José',
      'Jose\u0301',
      '山田 太郎',
      "O'Neill, Jr.",
      'Ana-María d’Ávila',
      'أحمد',
      'Łukasz Żółć',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a name is one line.
      .filter((text) => /^[^\u0000-\u001f\u007f\u2028\u2029]+$/.test(text)),
  },
);
export const lineText = fc.constantFrom(
  'halved stray light',
  'Team lead',
  '“so-so”',
  'a <b> & c',
  'naïve – not',
);
export const channel = fc.constantFrom(...CHANNELS);
export const channels = fc.uniqueArray(channel, { minLength: 1, maxLength: 4 });
export const clock = fc.constantFrom('08:30', '09:00', '12:00', '17:00', '18:30');
export const place = fc.constantFrom(
  { country: 'IE', zone: 'Europe/Dublin' },
  { country: 'GB', subdivision: 'SCT', zone: 'Europe/London' },
  { country: 'US', subdivision: 'CA', zone: 'America/Los_Angeles' },
  { country: 'DE', subdivision: 'BY', zone: 'Europe/Berlin' },
  { country: 'JP', zone: 'Asia/Tokyo' },
  { country: 'SA', zone: 'Asia/Riyadh' },
  { country: 'AE', zone: 'Asia/Dubai' },
  { country: 'NZ', zone: 'Pacific/Auckland' },
  { country: 'CA', subdivision: 'BC', zone: 'America/Vancouver' },
  { country: 'KW', zone: 'Asia/Kuwait' },
);

/** A record of which only `required` is always there. */
export function partly<Item extends object, Key extends keyof Item>(
  model: { [Name in keyof Item]: fc.Arbitrary<Item[Name]> },
  required: readonly Key[],
) {
  return fc.record(model, { requiredKeys: [...required] });
}

export function range(first: fc.Arbitrary<Day> = day) {
  return fc
    .tuple(first, fc.nat({ max: 12 }))
    .map(([from, length]) => ({ from: formatDay(from), until: formatDay(addDays(from, length)) }));
}
