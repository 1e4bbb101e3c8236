import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCareer } from '#core/model/parse-career.ts';
import { aSearchWithADraft } from '#testing/mail-desk.ts';
import { type ListedRoute, listRoutes } from '#testing/route-list.ts';
import { HOST, openServerHere, type ServerHere } from '#testing/server-here.ts';

let server: ServerHere;
let routes: readonly ListedRoute[];
beforeAll(async () => {
  server = await openServerHere({ career: aSearchWithADraft() });
  // Whoever throws everything away, or sends, is tried elsewhere.
  routes = listRoutes(server).filter(({ template }) => !/\/(?:everything|test)$/.test(template));
});
afterAll(() => server.close());

/** A right body for each route that takes one, to be spoilt in one place. */
const RIGHT: Readonly<Record<string, unknown>> = {
  'POST /api/begin': { name: 'N', locale: 'en-IE', zone: 'Europe/Dublin', country: 'IE' },
  'PATCH /api/seeker': {
    name: 'N',
    away: [{ from: '2028-07-03', until: '2028-07-05' }],
    dictionary: ['GraphQL'],
  },
  'POST /api/opportunities': {
    organization: { name: 'O', country: 'IE', zone: 'Europe/Dublin' },
    role: 'R',
    interview: {
      startsAt: '2028-03-01T10:00:00+00:00',
      endsAt: '2028-03-01T11:00:00+00:00',
      format: 'video',
      people: [{ name: 'Ada', email: 'ada@example.com', part: 'interviewer', lead: true }],
    },
  },
  'PUT /api/interviews/:id/debrief': {
    debrief: {
      topics: [{ contactId: 'c1', text: 'ghosting' }],
      promised: [{ text: 'paper', by: '2028-02-25' }],
    },
    people: [{ contactId: 'c1' }, { ref: 'n1', name: 'Bo' }],
    timetable: { from: '2028-03-01', to: '2028-03-05' },
  },
  'POST /api/interviews/:id/people': { name: 'Cy', title: 'CTO', email: 'cy@example.com' },
  'POST /api/phrases': { phrase: 'by Friday week', opportunityId: 'p1', saidAt: '2028-02-22T15:00:00+00:00' },
  'POST /api/journal': {
    kind: 'request',
    opportunityId: 'p1',
    contactId: 'c1',
    every: { weekday: 'mon', until: '2028-04-01' },
    window: { start: '09:00', end: '10:00' },
    text: 'call',
  },
  'POST /api/steps/:key/dismiss': { reason: 'no' },
  'POST /api/steps/:key/snooze': { until: '2028-03-01', reason: 'later' },
  'POST /api/drafts': { step: 'thank-each-interviewer:i1:c1', channel: 'email' },
  'PUT /api/drafts/:id': {
    subject: 'S',
    body: 'B',
    channel: 'post',
    version: 'x',
    overrides: [{ check: 'a', reason: 'b' }],
  },
  'POST /api/drafts/:id/check': { subject: 'S', body: 'Dear Séamus', channel: 'email' },
  'POST /api/drafts/:id/hand-over': { how: 'copy' },
  'PATCH /api/contacts/:id': { name: 'Séamus', opened: ['chat'], address: ['1 Quay'], verified: 'card' },
};
const IDS: Readonly<Record<string, string>> = {
  interviews: 'i1',
  drafts: 'd1',
  contacts: 'c1',
  opportunities: 'p1',
};

const NAUGHTY: readonly unknown[] = [
  '',
  ' ',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  '\u0000',
  '\r\nBcc: evil@example.com',
  '\ud800',
  '\u202ereversed\u202c',
  '👩‍🚀'.repeat(50),
  'a'.repeat(20_000),
  '9999-99-99',
  '2028-02-30',
  '2028-02-29T25:61:00+99:00',
  '-271821-04-20T00:00:00Z',
  '../../etc/passwd',
  "'; drop table entry; --",
  '{{7*7}}<img src=x>',
  -1,
  1e308,
  0.1,
  true,
  null,
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: { admin: true } },
];

type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))];
}

function spoil(value: unknown, [key, ...rest]: Path, naughty: unknown): unknown {
  if (key === undefined) return naughty;
  if (Array.isArray(value))
    return value.map((inner, index) => (`${index}` === key ? spoil(inner, rest, naughty) : inner));
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, name === key ? spoil(inner, rest, naughty) : inner]),
  );
}

async function send({ method, template }: ListedRoute, body: string | undefined): Promise<void> {
  const noun = template.split('/')[2] ?? '';
  const path = template.replaceAll(/:\w+/g, IDS[noun] ?? 'x');
  const response = await server.app.request(`http://${HOST}${path}`, {
    method,
    headers: { host: HOST, authorization: `Bearer ${server.door.token}`, 'content-type': 'application/json' },
    ...(body === undefined || method === 'GET' ? {} : { body }),
  });
  expect(response.status, `${method} ${path} ${body?.slice(0, 300)}: ${await response.text()}`).toBeLessThan(
    500,
  );
}

async function expectSoundCareer(): Promise<void> {
  await server.desk.discardSample();
  const { career } = await server.desk.own().career.read();
  expect(parseCareer(career)).toEqual(career);
  expect((await server.ask('GET', '/api/agenda')).status).toBe(200);
}

describe('whatever is asked', () => {
  it('knows a right body for every route that keeps words', () => {
    const known = routes.map(({ method, template }) => `${method} ${template}`);
    expect(Object.keys(RIGHT).filter((route) => !known.includes(route))).toEqual([]);
  });

  it('a right body with one thing wrong in it is refused or taken, never a mistake of the program', async () => {
    let sent = 0;
    for (const route of routes) {
      const right = RIGHT[`${route.method} ${route.template}`];
      if (right === undefined) continue;
      await server.desk.own().career.replace(aSearchWithADraft());
      for (const path of pathsOf(right)) {
        for (const naughty of NAUGHTY) {
          await send(route, JSON.stringify(spoil(right, path, naughty)));
          sent += 1;
        }
      }
    }
    expect(sent).toBeGreaterThan(1_500);
    await expectSoundCareer();
  });

  it('neither is any JSON, or what is none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(routes.length - 1),
        fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })),
        async (index, body) => {
          const route = routes[index];
          if (route !== undefined) await send(route, body);
        },
      ),
      { numRuns: 500 },
    );
    await expectSoundCareer();
  });
});
