import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../errors.ts';
import { parseCareer, parseDraft, parseEntry } from './parse-career.ts';

/** A small career with one of everything that can be pointed at. */
const whole = {
  format: 'afterword/1',
  seeker: { name: 'Niamh Kerr', locale: 'en-IE', zone: 'Europe/Dublin' },
  organizations: [{ id: 'o1', name: 'Quayside', country: 'IE', zone: 'Europe/Dublin' }],
  contacts: [{ id: 'c1', name: 'Séamus de Búrca', organizationId: 'o1' }],
  opportunities: [{ id: 'p1', organizationId: 'o1', role: 'Lens Designer' }],
  interviews: [
    {
      id: 'i1',
      opportunityId: 'p1',
      startsAt: '2028-02-22T14:00:00+00:00',
      endsAt: '2028-02-22T15:00:00+00:00',
      people: [{ contactId: 'c1', part: 'interviewer', lead: true }],
    },
  ],
  references: [{ contactId: 'c1', permission: 'yes' }],
  drafts: [{ id: 'd1', purpose: 'thank-you', opportunityId: 'p1', interviewId: 'i1', contactId: 'c1' }],
  journal: [
    {
      id: 'e1',
      at: '2028-02-22T15:05:00Z',
      kind: 'timetable',
      opportunityId: 'p1',
      answer: { by: '2028-03-01' },
    },
    { id: 'e2', at: '2028-02-22T16:00:00Z', kind: 'search', activity: 'applied' },
  ],
};

/** The career with the value at a path replaced, as `contacts.0.name`; `undefined` takes it out. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(whole) as unknown;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  // biome-ignore lint/suspicious/noExplicitAny: the path may lead anywhere.
  const owner = keys.reduce((at: any, key) => at[key], copy);
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return copy;
}

function faultOf(json: unknown): { message: string; at: string | null } {
  try {
    parseCareer(json);
  } catch (error) {
    if (error instanceof InvalidInputError) return { message: error.message, at: error.at };
    throw error;
  }
  throw new Error('was accepted');
}

it('reads a career; what is left out is empty, what is null is left out', () => {
  expect(parseCareer(whole).contacts[0]?.name).toBe('Séamus de Búrca');
  const { format, seeker } = whole;
  expect(parseCareer({ format, seeker })).toEqual({
    format,
    seeker,
    organizations: [],
    contacts: [],
    opportunities: [],
    interviews: [],
    references: [],
    drafts: [],
    journal: [],
    playbook: {},
  });
  const nulls = parseCareer(changed('contacts.0.suffix', null));
  expect(nulls).toEqual(parseCareer(whole));
  expect(parseCareer({ ...whole, drafts: null }).drafts).toEqual([]);
  expect(parseCareer({ $schema: './career.schema.json', ...whole }).$schema).toBe('./career.schema.json');
});

describe('what is wrong is named, with its path', () => {
  it.each([
    ['format', 'afterword/2', 'format', 'afterword/1'],
    ['seeker', undefined, 'seeker', 'missing'],
    ['seeker.zone', 'Dublin', 'seeker.zone', 'IANA'],
    ['seeker.locale', 'english!', 'seeker.locale', 'BCP 47'],
    ['seeker.name', '', 'seeker.name', 'empty'],
    ['seeker.phoneUse', 'sometimes', 'seeker.phoneUse', '“never”'],
    ['contacts.0.nickname', 'Shay', 'contacts[0].nickname', 'unknown key “nickname”'],
    ['interviews.0.people.0.role', 'boss', 'interviews[0].people[0].role', 'unknown key'],
    ['contacts.0.name', undefined, 'contacts[0].name', 'missing'],
    ['contacts.0.name', 7, 'contacts[0].name', 'is not a value of type string'],
    ['contacts.0.name', 'Two\nlines', 'contacts[0].name', 'single line'],
    ['contacts.0.email', 'a@example.com, b@example.com', 'contacts[0].email', 'one e-mail address'],
    ['contacts.0.email', 'a@example.com\r\nBcc: x@example.com', 'contacts[0].email', 'e-mail'],
    ['organizations.0.country', 'Ireland', 'organizations[0].country', 'ISO 3166-1'],
    ['organizations.0.weekend', ['sat', 'sunday'], 'organizations[0].weekend[1]', '“sun”'],
    [
      'organizations.0.closed',
      [{ from: '2028-01-05', until: '2028-01-02' }],
      'organizations[0].closed[0].until',
      'before',
    ],
    ['organizations.0.hours', { start: '9:00', end: '17:00' }, 'organizations[0].hours.start', 'HH:MM'],
    ['organizations.0.hours', { start: '17:00', end: '09:00' }, 'organizations[0].hours.end', 'before'],
    [
      'organizations.0.short',
      [{ on: '2028-02-30', end: '12:00' }],
      'organizations[0].short[0].on',
      'YYYY-MM-DD',
    ],
    ['seeker.away', [{ from: '2028-02-03', until: '2028-02-01' }], 'seeker.away[0].until', 'before'],
    ['interviews.0.startsAt', '2028-02-22T14:00:00', 'interviews[0].startsAt', 'offset'],
    ['interviews.0.endsAt', '2028-02-22T13:00:00Z', 'interviews[0].endsAt', 'before'],
    ['interviews.0.round', 0, 'interviews[0].round', ''],
    ['journal.0.kind', 'phone-call', 'journal[0].kind', 'kind'],
    ['journal.0.answer', { by: '2028-02-30' }, 'journal[0].answer.by', 'date'],
    ['journal.0.answer', { soon: true }, 'journal[0].answer.soon', 'unknown key “soon”'],
    ['journal.0.answer', { by: '2028-03-01', sure: true }, 'journal[0].answer.sure', 'unknown key “sure”'],
    ['journal.0.answer', {}, 'journal[0].answer', 'accepted forms'],
    ['journal.0.answer', { from: '2028-03-01' }, 'journal[0].answer', 'accepted forms'],
    ['journal.0.at', '2028-02-22', 'journal[0].at', 'instant'],
    ['journal.0.at', undefined, 'journal[0].at', 'missing'],
    ['journal.1.mood', 'good', 'journal[1].mood', 'unknown key “mood”'],
    ['journal', {}, 'journal', 'array'],
    ['journals', [], 'journals', 'unknown key “journals”'],
  ])('%s = %j', (path, value, at, words) => {
    const fault = faultOf(changed(path, value));
    expect(fault.at).toBe(at);
    expect(fault.message).toContain(words);
  });

  it.each([[null], [[]], ['career'], [7]])('%j is no career at all', (json) => {
    expect(faultOf(json).at).toBe('the top level');
  });
});

describe('ids', () => {
  it.each([
    ['contacts.0.organizationId', 'contacts[0].organizationId'],
    ['opportunities.0.organizationId', 'opportunities[0].organizationId'],
    ['opportunities.0.agencyId', 'opportunities[0].agencyId'],
    ['opportunities.0.recruiterId', 'opportunities[0].recruiterId'],
    ['opportunities.0.askId', 'opportunities[0].askId'],
    ['interviews.0.opportunityId', 'interviews[0].opportunityId'],
    ['interviews.0.people.0.contactId', 'interviews[0].people[0].contactId'],
    ['references.0.contactId', 'references[0].contactId'],
    ['drafts.0.contactId', 'drafts[0].contactId'],
    ['drafts.0.interviewId', 'drafts[0].interviewId'],
    ['drafts.0.alsoTo', 'drafts[0].alsoTo[0]'],
    ['journal.0.opportunityId', 'journal[0].opportunityId'],
    ['journal.0.contactId', 'journal[0].contactId'],
    ['journal.0.interviewId', 'journal[0].interviewId'],
  ])('that dangle are refused: %s', (path, at) => {
    const fault = faultOf(changed(path, path.endsWith('alsoTo') ? ['x9'] : 'x9'));
    expect(fault).toEqual({ at, message: expect.stringContaining('“x9”') });
  });

  it.each([
    [{ topics: [{ text: 'light', contactId: 'x9' }] }, 'topics[0]'],
    [{ promised: [{ text: 'a paper', contactId: 'x9' }] }, 'promised[0]'],
  ])('that dangle in a debrief are refused: %j', (debrief, where) => {
    expect(faultOf(changed('interviews.0.debrief', debrief)).at).toBe(
      `interviews[0].debrief.${where}.contactId`,
    );
  });

  it.each([
    [{ kind: 'restriction', rule: 'no-notes', organizationId: 'x9' }, 'organizationId'],
    [{ kind: 'away', contactId: 'c1', until: '2028-03-01', deputyId: 'x9' }, 'deputyId'],
    [{ kind: 'acquaintance', contactId: 'c1', event: 'introduced', toContactId: 'x9' }, 'toContactId'],
    [{ kind: 'touch', direction: 'out', channel: 'email', viaContactId: 'x9' }, 'viaContactId'],
    [
      { kind: 'reference', opportunityId: 'p1', event: 'named', referenceIds: ['c1', 'x9'] },
      'referenceIds[1]',
    ],
    [{ kind: 'correction', entryId: 'x9', by: null }, 'entryId'],
    [{ kind: 'amend', in: 'contacts', set: { name: 'X' } }, 'itemId'],
    [
      {
        kind: 'correction',
        entryId: 'e2',
        by: { id: 'e2', at: '2028-02-22T16:00:00Z', kind: 'intent', opportunityId: 'x9', intent: 'keep' },
      },
      'by.opportunityId',
    ],
  ])('that dangle in the journal are refused: %j', (entry, where) => {
    const fault = faultOf({
      ...whole,
      journal: [...whole.journal, { id: 'e3', at: '2028-02-23T09:00:00Z', ...entry }],
    });
    expect(fault.at).toBe(`journal[2].${where}`);
  });

  it.each([
    'organizations',
    'contacts',
    'opportunities',
    'interviews',
    'references',
    'drafts',
    'journal',
  ] as const)('are given once: %s', (list) => {
    const doubled = { ...whole, [list]: [whole[list][0], whole[list][0]] };
    expect(faultOf(doubled).at).toBe(`${list}[1].${list === 'references' ? 'contactId' : 'id'}`);
  });

  it('may be pointed at when an amendment adds them', () => {
    const amend = {
      id: 'e3',
      at: '2028-02-23T09:00:00Z',
      kind: 'amend',
      in: 'contacts',
      itemId: 'c2',
      set: { name: 'Orla' },
    };
    const met = { id: 'e4', at: '2028-02-24T09:00:00Z', kind: 'acquaintance', contactId: 'c2', event: 'met' };
    expect(parseCareer({ ...whole, journal: [amend, met] }).journal).toHaveLength(2);
  });
});

describe('amendments', () => {
  const amended = (...sets: object[]) => ({
    ...whole,
    journal: sets.map((set, index) => ({
      id: `a${index}`,
      at: `2028-02-2${index}T09:00:00Z`,
      kind: 'amend',
      ...set,
    })),
  });

  it.each([
    [{ in: 'contacts', itemId: 'c1', set: { nickname: 'Shay' } }, 'journal[0].set.nickname'],
    [{ in: 'contacts', itemId: 'c1', set: { name: null } }, 'journal[0].set.name'],
    [{ in: 'contacts', itemId: 'c9', set: { title: 'Boss' } }, 'journal[0].set.name'],
    [{ in: 'seeker', set: { zone: 'Mars' } }, 'journal[0].set.zone'],
    [
      { in: 'interviews', itemId: 'i1', set: { endsAt: '2028-02-22T13:00:00Z' } },
      'journal[0].set → interviews[0].endsAt',
    ],
    [{ in: 'opportunities', itemId: 'p1', set: { askId: 'x9' } }, 'journal[0].set → opportunities[0].askId'],
    [{ in: 'drafts', itemId: 'd1', set: {} }, 'journal[0].in'],
  ])('that leave an item invalid are refused: %j', (set, at) => {
    expect(faultOf(amended(set)).at).toBe(at);
  });

  it('take effect in the order of their instants, not of the file', () => {
    const [first, second] = amended(
      { in: 'contacts', itemId: 'c9', set: { name: 'Orla', email: 'orla@example.com' } },
      { in: 'contacts', itemId: 'c9', set: { email: null } },
    ).journal;
    expect(parseCareer({ ...whole, journal: [second, first] }).journal).toHaveLength(2);
  });

  it('may unset, and keep their nulls in the file', () => {
    const career = parseCareer(amended({ in: 'contacts', itemId: 'c1', set: { organizationId: null } }));
    expect(career.journal[0]).toMatchObject({ set: { organizationId: null } });
  });

  it.each([JSON.parse('{"__proto__": {"name": "X"}}'), JSON.parse('{"constructor": 1}')])(
    'cannot smuggle in %j',
    (set) => {
      expect(faultOf(amended({ in: 'contacts', itemId: 'c1', set })).at).toContain('journal[0].set');
    },
  );

  it('that a correction puts in place are held to the same', () => {
    const correction = {
      id: 'k1',
      at: '2028-02-25T09:00:00Z',
      kind: 'correction',
      entryId: 'a0',
      by: {
        id: 'a0',
        at: '2028-02-20T09:00:00Z',
        kind: 'amend',
        in: 'contacts',
        itemId: 'c1',
        set: { nickname: 'Shay' },
      },
    };
    const career = amended({ in: 'contacts', itemId: 'c1', set: { title: 'Head' } });
    expect(faultOf({ ...career, journal: [...career.journal, correction] }).message).toContain('nickname');
  });
});

it('names the part of a lone entry or draft that is wrong', () => {
  expect(() => parseEntry({ id: 'e1', at: 'now', kind: 'search', activity: 'applied' }, 'entry')).toThrow(
    expect.objectContaining({ at: 'entry.at' }),
  );
  expect(() => parseDraft({ id: 'd1', purpose: 'thanks' })).toThrow(
    expect.objectContaining({ at: 'purpose' }),
  );
});
