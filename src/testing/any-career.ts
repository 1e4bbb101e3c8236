import fc from 'fast-check';
import type { Career } from '#core/model/career.ts';
import {
  CHANNELS,
  INTERESTS,
  INTERVIEW_FORMATS,
  NAME_EVIDENCE,
  PARTS,
  PERMISSIONS,
  PURPOSES,
  STAGES,
  TERMS,
} from '#core/model/lists.ts';
import { parseCareer } from '#core/model/parse-career.ts';

const ZONES = ['Europe/Dublin', 'America/Vancouver', 'Asia/Kolkata', 'Pacific/Auckland'] as const;
const day = fc
  .integer({ min: 0, max: 1_500 })
  .map((n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10));
const instant = fc
  .tuple(
    day,
    fc.integer({ min: 0, max: 1_439 }),
    fc.constantFrom('Z', '+00:00', '-08:00', '+05:30', '+12:45'),
  )
  .map(([on, minute, offset]) => {
    const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0'));
    return `${on}T${hours}:${minutes}:00${offset}`;
  });
/** Free text: any code point there is, lone surrogates and control characters too. */
const text = fc.string({ unit: 'binary', maxLength: 30 });
const line = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .map((any) => any.replaceAll(/[\p{Cc}\u2028\u2029]/gu, '·'));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const channel = fc.constantFrom(...CHANNELS);

const seeker = fc.record(
  {
    name: line,
    locale: fc.constantFrom('en-IE', 'en-US', 'de'),
    zone: fc.constantFrom(...ZONES),
    phone: line,
    address: fc.array(line, { maxLength: 3 }),
    away: fc.array(
      day.map((from) => ({ from, until: from })),
      { maxLength: 2 },
    ),
    dictionary: fc.array(line, { maxLength: 3 }),
  },
  { requiredKeys: ['name', 'locale', 'zone'] },
);

/** Any whole career with up to `most` of each noun, its ids in no particular order. */
export function anyCareer(most = 4): fc.Arbitrary<Career> {
  const ids = fc.uniqueArray(line, { minLength: 1, maxLength: most });
  return fc
    .record({
      seeker,
      o: ids,
      c: ids,
      p: ids,
      i: ids,
      d: ids,
      j: fc.uniqueArray(line, { maxLength: most * 3 }),
    })
    .chain(({ seeker, o, c, p, i, d, j }) =>
      fc.record({
        format: fc.constant('afterword/1'),
        seeker: fc.constant(seeker),
        organizations: fc.tuple(...o.map(organization)),
        contacts: fc.tuple(...c.map((id) => contact(id, o))),
        opportunities: fc.tuple(...p.map((id) => opportunity(id, o, c))),
        interviews: fc.tuple(...i.map((id) => interview(id, p, c))),
        references: fc.subarray(c).chain((who) => fc.tuple(...who.map(reference))),
        drafts: fc.tuple(...d.map((id) => draft(id, p, i, c))),
        journal: fc.tuple(...j.map((id) => entry(id, p, c, j))),
        playbook: fc.dictionary(
          fc.constantFrom('a-rule', 'another'),
          fc.dictionary(line, fc.integer(), { maxKeys: 2 }),
        ),
      }),
    )
    .map(parseCareer);
}

const organization = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: line,
    country: fc.constantFrom('IE', 'US', 'IN', 'NZ'),
    zone: fc.constantFrom(...ZONES),
    kind: maybe(fc.constantFrom('employer', 'agency')),
    closed: maybe(
      fc.array(
        fc.oneof(
          day,
          day.map((from) => ({ from, until: from })),
        ),
        { maxLength: 3 },
      ),
    ),
    channels: maybe(fc.uniqueArray(channel, { maxLength: 3 })),
  });

const contact = (id: string, organizations: readonly string[]) =>
  fc.record({
    id: fc.constant(id),
    name: line,
    title: maybe(line),
    organizationId: maybe(fc.constantFrom(...organizations)),
    terms: maybe(fc.constantFrom(...TERMS)),
    verified: maybe(fc.constantFrom(...NAME_EVIDENCE)),
    prefers: maybe(fc.uniqueArray(channel, { maxLength: 2 })),
  });

const opportunity = (id: string, organizations: readonly string[], contacts: readonly string[]) =>
  fc.record({
    id: fc.constant(id),
    organizationId: fc.constantFrom(...organizations),
    role: line,
    appliedOn: maybe(day),
    interest: maybe(fc.constantFrom(...INTERESTS)),
    askId: maybe(fc.constantFrom(...contacts)),
  });

const interview = (id: string, opportunities: readonly string[], contacts: readonly string[]) =>
  fc.record({
    id: fc.constant(id),
    opportunityId: fc.constantFrom(...opportunities),
    format: maybe(fc.constantFrom(...INTERVIEW_FORMATS)),
    startsAt: fc.constant('2028-02-22T14:00:00+00:00'),
    endsAt: instant.map((at) => (at > '2028-02-23' ? at : '2028-02-22T15:00:00+00:00')),
    people: maybe(
      fc
        .subarray([...contacts])
        .chain((who) =>
          fc.tuple(
            ...who.map((contactId) =>
              fc.record({ contactId: fc.constant(contactId), part: fc.constantFrom(...PARTS) }),
            ),
          ),
        ),
    ),
    debrief: maybe(
      fc.record({
        topics: fc.array(fc.record({ contactId: fc.constantFrom(...contacts), text }), { maxLength: 3 }),
        fit: fc.array(text, { maxLength: 2 }),
        promised: fc.array(fc.record({ text, by: maybe(day) }), { maxLength: 2 }),
      }),
    ),
  });

const reference = (contactId: string) =>
  fc.record({ contactId: fc.constant(contactId), permission: maybe(fc.constantFrom(...PERMISSIONS)) });

const draft = (
  id: string,
  opportunities: readonly string[],
  interviews: readonly string[],
  contacts: readonly string[],
) =>
  fc.record({
    id: fc.constant(id),
    purpose: maybe(fc.constantFrom(...PURPOSES)),
    opportunityId: maybe(fc.constantFrom(...opportunities)),
    interviewId: maybe(fc.constantFrom(...interviews)),
    contactId: maybe(fc.constantFrom(...contacts)),
    channel: maybe(channel),
    subject: maybe(text),
    body: maybe(text),
  });

const entry = (
  id: string,
  opportunities: readonly string[],
  contacts: readonly string[],
  entries: readonly string[],
) => {
  const dated = { id: fc.constant(id), at: instant };
  const opportunityId = fc.constantFrom(...opportunities);
  const contactId = fc.constantFrom(...contacts);
  return fc.oneof(
    fc.record({
      ...dated,
      kind: fc.constant('touch'),
      direction: fc.constant('out'),
      channel,
      outcome: fc.constant('sent'),
      contactId: maybe(contactId),
      opportunityId: maybe(opportunityId),
      text: maybe(text),
    }),
    fc.record({
      ...dated,
      kind: fc.constant('timetable'),
      opportunityId,
      answer: fc.oneof(
        day.map((by) => ({ by })),
        line.map((vague) => ({ vague })),
        fc.constant({ unknown: true }),
      ),
    }),
    fc.record({ ...dated, kind: fc.constant('away'), contactId, until: day }),
    fc.record({ ...dated, kind: fc.constant('stage'), opportunityId, stage: fc.constantFrom(...STAGES) }),
    fc.record({ ...dated, kind: fc.constant('dismissal'), step: line, reason: maybe(text) }),
    fc.record({
      ...dated,
      kind: fc.constant('amend'),
      in: fc.constant('contacts'),
      itemId: contactId,
      set: fc.record({ title: line, phone: fc.constantFrom(null, '+353 1 555 0100') }),
    }),
    fc.record({
      ...dated,
      kind: fc.constant('correction'),
      entryId: fc.constantFrom(...entries),
      by: fc.constant(null),
    }),
  );
};
