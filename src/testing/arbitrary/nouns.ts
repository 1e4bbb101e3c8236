import fc from 'fast-check';
import {
  INTERESTS,
  INTERVIEW_FORMATS,
  INTERVIEW_STATUSES,
  NAME_EVIDENCE,
  ORGANIZATION_KINDS,
  PARTS,
  PERMISSIONS,
  PHONE_USES,
  PURPOSES,
  TERMS,
} from '#core/model/lists.ts';
import { WEEKDAYS } from '#core/time/day.ts';
import { formatInstant, type Instant, MINUTE } from '#core/time/instant.ts';
import {
  channel,
  channels,
  clock,
  dayText,
  type Ids,
  instant,
  lineText,
  nameText,
  offset,
  partly,
  place,
  range,
} from './pieces.ts';

export const seeker = fc
  .tuple(
    place,
    partly(
      {
        name: nameText,
        locale: fc.constantFrom('en-IE', 'en-US', 'de-DE', 'ja'),
        email: fc.constant('niamh@example.com'),
        phone: fc.constant('+353 1 555 0100'),
        address: fc.array(lineText, { maxLength: 3 }),
        phoneUse: fc.constantFrom(...PHONE_USES),
        away: fc.array(range(), { maxLength: 2 }),
        dictionary: fc.array(lineText, { maxLength: 2 }),
      },
      ['name', 'locale'],
    ),
  )
  .map(([{ country, zone }, rest]) => ({ ...rest, country, zone }));

export const organization = fc
  .tuple(
    place,
    partly(
      {
        name: nameText,
        kind: fc.constantFrom(...ORGANIZATION_KINDS),
        weekend: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 3 }),
        closed: fc.array(fc.oneof(dayText, range()), { maxLength: 2 }),
        open: fc.array(dayText, { maxLength: 2 }),
        short: fc.array(fc.record({ on: dayText, end: clock }), { maxLength: 2 }),
        hours: fc.constantFrom({ start: '09:00', end: '17:00' }, { start: '07:30', end: '12:00' }),
        address: fc.array(lineText, { maxLength: 3 }),
        fax: fc.constant('+353 1 555 0199'),
        channels,
      },
      ['name'],
    ),
  )
  .map(([where, rest]) => ({ ...rest, ...where }));

export const contact = ({ organizations }: Ids) =>
  partly(
    {
      name: nameText,
      given: nameText,
      family: nameText,
      suffix: fc.constantFrom('Jr.', 'PhD'),
      calledBy: nameText,
      honorific: fc.constantFrom('Dr.', 'Frau'),
      title: lineText,
      terms: fc.constantFrom(...TERMS),
      organizationId: fc.constantFrom(...organizations),
      country: fc.constantFrom('IE', 'US', 'JP', 'KW'),
      zone: fc.constantFrom('Asia/Singapore', 'Europe/Dublin', 'Australia/Lord_Howe'),
      language: fc.constantFrom('en-IE', 'de', 'pt-BR'),
      email: fc.constantFrom('a@example.com', 'b.c@example.ie'),
      phone: fc.constant('+1 212 555 0140'),
      fax: fc.constant('+1 212 555 0141'),
      address: fc.array(lineText, { minLength: 1, maxLength: 3 }),
      verified: fc.constantFrom(...NAME_EVIDENCE),
      prefers: channels,
      opened: channels,
    },
    ['name'],
  );

export const opportunity = ({ organizations, contacts }: Ids) =>
  partly(
    {
      organizationId: fc.constantFrom(...organizations),
      role: lineText,
      level: fc.constantFrom('senior', 'entry'),
      industry: fc.constantFrom('manufacturing', 'government', 'retail'),
      appliedOn: dayText,
      posting: fc.constant('https://jobs.example.com/1'),
      agencyId: fc.constantFrom(...organizations),
      recruiterId: fc.constantFrom(...contacts),
      askId: fc.constantFrom(...contacts),
      interest: fc.constantFrom(...INTERESTS),
    },
    ['organizationId', 'role'],
  );

export const interview = ({ opportunities, contacts }: Ids) =>
  fc
    .tuple(
      instant,
      fc.integer({ min: 15, max: 240 }),
      offset,
      partly(
        {
          opportunityId: fc.constantFrom(...opportunities),
          round: fc.integer({ min: 1, max: 4 }),
          final: fc.boolean(),
          format: fc.constantFrom(...INTERVIEW_FORMATS),
          status: fc.constantFrom(...INTERVIEW_STATUSES),
          people: fc.uniqueArray(attendance(contacts), { maxLength: 4, selector: (one) => one.contactId }),
          debrief: debrief(contacts),
          invitation: fc.record({ uid: fc.uuid(), sequence: fc.nat({ max: 5 }) }),
        },
        ['opportunityId', 'people'],
      ),
    )
    .map(([start, length, ahead, rest]) => ({
      ...rest,
      startsAt: formatInstant(start, ahead),
      endsAt: formatInstant((start + length * MINUTE) as Instant, ahead),
    }));

const attendance = (contacts: readonly string[]) =>
  partly(
    {
      contactId: fc.constantFrom(...contacts),
      part: fc.constantFrom(...PARTS),
      lead: fc.boolean(),
    },
    ['contactId'],
  );

const debrief = (contacts: readonly string[]) =>
  partly(
    {
      topics: fc.array(partly({ text: lineText, contactId: fc.constantFrom(...contacts) }, ['text']), {
        maxLength: 3,
      }),
      fit: fc.array(lineText, { maxLength: 2 }),
      concerns: fc.array(lineText, { maxLength: 1 }),
      promised: fc.array(
        partly({ text: lineText, contactId: fc.constantFrom(...contacts), by: dayText }, ['text']),
        { maxLength: 2 },
      ),
      missed: fc.array(lineText, { maxLength: 1 }),
    },
    [],
  );

export const draft = ({ opportunities, interviews, contacts }: Ids) =>
  partly(
    {
      purpose: fc.constantFrom(...PURPOSES),
      opportunityId: fc.constantFrom(...opportunities),
      ...(interviews.length > 0 ? { interviewId: fc.constantFrom(...interviews) } : {}),
      contactId: fc.constantFrom(...contacts),
      alsoTo: fc.uniqueArray(fc.constantFrom(...contacts), { maxLength: 2 }),
      channel,
      language: fc.constant('en-IE'),
      subject: fc.string({ unit: 'grapheme', maxLength: 20 }),
      body: fc.string({ unit: 'grapheme', maxLength: 40 }),
      overrides: fc.array(fc.record({ check: fc.constant('varied-notes'), reason: lineText }), {
        maxLength: 1,
      }),
      from: fc.constantFrom('composer' as const, 'seeker' as const),
      missing: fc.array(lineText, { maxLength: 1 }),
    },
    ['purpose'],
  );

export const references = ({ contacts }: Ids) =>
  fc.uniqueArray(
    partly(
      {
        contactId: fc.constantFrom(...contacts),
        relationship: lineText,
        permission: fc.constantFrom(...PERMISSIONS),
        speaksTo: fc.array(lineText, { maxLength: 2 }),
      },
      ['contactId'],
    ),
    { maxLength: 2, selector: (one) => one.contactId },
  );
