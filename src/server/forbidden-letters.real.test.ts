import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS, type Channel } from '#core/model/lists.ts';
import { SmtpTransport } from '#mail/smtp/smtp-transport.ts';
import { aSearchWithADraft } from '#testing/mail-desk.ts';
import {
  type Fault,
  type FaultServer,
  type SmtpStage,
  startFaultServer,
} from '#testing/mail-fault-server.ts';
import { SENDER_ADDRESS } from '#testing/mail-server-files.ts';
import { TEST_CERTIFICATE } from '#testing/mail-test-certificate.ts';
import { listRoutes } from '#testing/route-list.ts';
import { openServerHere, type ServerHere } from '#testing/server-here.ts';

/** What they asked for, and by which channels a thank-you to Séamus must then not go. */
interface Wish {
  readonly what: string;
  readonly entry: Readonly<Record<string, unknown>>;
  readonly forbidden: readonly Channel[];
}

const WISHES: readonly Wish[] = [
  { what: 'no calls', entry: { rule: 'no-calls' }, forbidden: ['phone'] },
  { what: 'no thank-you notes', entry: { rule: 'no-notes' }, forbidden: CHANNELS },
  {
    what: 'only through the recruiter',
    entry: { rule: 'via-recruiter', viaContactId: 'c2' },
    forbidden: CHANNELS,
  },
  { what: 'not this person', entry: { rule: 'not-this-person', contactId: 'c1' }, forbidden: CHANNELS },
  ...CHANNELS.map((channel) => ({
    what: `only by ${channel}`,
    entry: { rule: 'only-channels', channels: [channel] },
    forbidden: CHANNELS.filter((other) => other !== channel),
  })),
  ...CHANNELS.map((channel) => ({
    what: `not by ${channel}`,
    entry: { rule: 'no-channels', channels: [channel] },
    forbidden: [channel],
  })),
];

/** A way a draft leaves by the server: its route, the channel by which it then goes, and what is asked. */
interface Way {
  readonly route: string;
  readonly by: (draft: Channel) => Channel;
  readonly ask: (by: Channel) => readonly [method: string, path: string, body?: object];
}

const asItIs = (draft: Channel): Channel => draft;
const outcome = (by: Channel) => (by === 'phone' || by === 'in-person' ? 'spoke' : 'sent');

function post(way: string, by: Way['by'], body: (by: Channel) => object): Way {
  return {
    route: `POST /api/drafts/:id/${way}`,
    by,
    ask: (to) => ['POST', `/api/drafts/d1/${way}`, body(to)],
  };
}
function print(as: string, by: Channel): Way {
  return {
    route: 'GET /api/drafts/:id/print',
    by: () => by,
    ask: () => ['GET', `/api/drafts/d1/print?as=${as}`],
  };
}

const WAYS: readonly Way[] = [
  post(
    'send',
    () => 'email',
    () => ({ idempotencyKey: 'k' }),
  ),
  post(
    'hand-over',
    () => 'email',
    () => ({ how: 'mailto' }),
  ),
  post(
    'hand-over',
    () => 'email',
    () => ({ how: 'eml' }),
  ),
  post('hand-over', asItIs, () => ({ how: 'copy' })),
  post('sent', asItIs, (by) => ({ outcome: outcome(by) })),
  ...CHANNELS.map((channel) =>
    post(
      'sent',
      () => channel,
      () => ({ channel, outcome: outcome(channel) }),
    ),
  ),
  print('letter', 'post'),
  print('envelope', 'post'),
  print('card', 'hand'),
  print('fax', 'fax'),
];
/** What is said about a letter without its leaving, and what is tried further down. */
const OTHERWISE = ['POST /api/drafts/:id/check', 'POST /api/letters/:id/resolve'];

let server: ServerHere;
let mail: FaultServer;
const faults: Partial<Record<SmtpStage, Fault>> = {};
beforeAll(async () => {
  mail = await startFaultServer(faults);
  server = await openServerHere({
    career: story('email'),
    parts: { transport: new SmtpTransport({ trusted: TEST_CERTIFICATE.cert }) },
  });
  const { status } = await server.ask('PUT', '/api/settings/mail', {
    fromName: 'Niamh Kerr',
    address: SENDER_ADDRESS,
    host: '127.0.0.1',
    port: mail.port,
    security: 'tls',
    user: 'niamh',
    password: 'secret',
  });
  expect(status).toBe(200);
});
afterAll(async () => {
  await server.close();
  await mail.close();
});
beforeEach(() => {
  delete faults.dot;
});

function story(channel: Channel) {
  const career = aSearchWithADraft();
  const recruiter = { id: 'c2', name: 'Rua Daly' };
  const reachable = { address: ['1 Quay Street', 'Cork'], fax: '+353 1 555 0101' };
  const contacts = career.contacts.map((contact) => ({ ...contact, ...reachable }));
  const drafts = career.drafts.map((draft) => ({ ...draft, channel }));
  return { ...career, contacts: [...contacts, recruiter], drafts };
}
const careerNow = async () => (await server.desk.services().career.read()).career;
const wish = async ({ what, entry }: Wish, scope: object = { opportunityId: 'p1' }) => {
  const { status } = await server.ask('POST', '/api/journal', { kind: 'restriction', ...scope, ...entry });
  expect(status, what).toBe(200);
};

describe('P05 a letter to a forbidden channel or person leaves by no way the server has', () => {
  let offered: readonly Way[];
  beforeAll(() => {
    const routes = listRoutes(server).map(({ method, template }) => `${method} ${template}`);
    const aboutOne = routes.filter((route) => /\/api\/(?:drafts|letters)\/:id\/./.test(route));
    const known = [...WAYS.map(({ route }) => route), ...OTHERWISE];
    expect(aboutOne.filter((route) => !known.includes(route))).toEqual([]);
    offered = WAYS.filter(({ route }) => routes.includes(route));
  });

  let refused = 0;
  afterAll(() => expect(refused).toBeGreaterThan(900));

  it.each(WISHES)('$what: however the draft goes, by each way there is', async (asked) => {
    for (const channel of CHANNELS) {
      await server.desk.services().career.replace(story(channel));
      await wish(asked, refused % 2 === 0 ? { opportunityId: 'p1' } : { organizationId: 'o1' });
      const before = await careerNow();
      for (const { by, ask } of offered.filter(({ by }) => asked.forbidden.includes(by(channel)))) {
        const request = ask(by(channel));
        const { status, body: answer } = await server.ask(...request);
        const said = `${JSON.stringify(request)} of a draft by ${channel}`;
        // What is no e-mail is not sent from here, wish or no wish.
        const isSent = request[1].endsWith('/send');
        const [expected, code] = isSent && channel !== 'email' ? [400, 'invalid-input'] : [422, 'blocked'];
        expect(status, said).toBe(expected);
        expect(answer, said).toMatchObject({ error: { code } });
        refused += 1;
      }
      expect(await careerNow()).toEqual(before);
    }
    expect(mail.reached).toEqual([]);
    expect((await server.ask('GET', '/api/letters')).body).toEqual([]);
  });

  it('also when it was asked for after the approval', async () => {
    for (const asked of WISHES.filter(({ forbidden }) => forbidden.includes('email'))) {
      faults.dot = 'drop';
      await server.desk.services().career.replace(story('email'));
      const key = `approved before: ${asked.what}`;
      const { body } = await server.ask<{ id: string; state: string }>('POST', '/api/drafts/d1/send', {
        idempotencyKey: key,
      });
      expect(body.state).toBe('unsure');
      await wish(asked);
      delete faults.dot;
      const sent = mail.letters.length;
      const again = await server.ask('POST', `/api/letters/${body.id}/resolve`, { as: 'send-again' });
      expect(again.status, asked.what).toBe(422);
      expect(mail.letters.length, asked.what).toBe(sent);
      await server.ask('POST', `/api/letters/${body.id}/resolve`, { as: 'not-sent' });
      const anew = await server.ask('POST', '/api/drafts/d1/send', { idempotencyKey: `${key}, again` });
      expect(anew.status, asked.what).toBe(422);
      expect(mail.letters.length, asked.what).toBe(sent);
    }
  });

  it('and no override lets it through', async () => {
    for (const asked of WISHES.filter(({ forbidden }) => forbidden.includes('email'))) {
      await server.desk.services().career.replace(story('email'));
      await wish(asked);
      const { body: page } = await server.ask<{ version: string }>('GET', '/api/drafts/d1');
      const overrides = ['channel-is-allowed', 'recipient-is-allowed'].map((check) => ({
        check,
        reason: 'I insist',
      }));
      await server.ask('PUT', '/api/drafts/d1', { overrides, version: page.version });
      const sent = mail.letters.length;
      const { status } = await server.ask('POST', '/api/drafts/d1/send', {
        idempotencyKey: `insist: ${asked.what}`,
      });
      expect(status, asked.what).toBe(422);
      expect(mail.letters.length).toBe(sent);
    }
  });

  it('and what was not forbidden leaves by each of these ways', async () => {
    for (const { by, ask } of offered) {
      const request = ask(by('email'));
      await server.desk.services().career.replace(story(by('email')));
      const { status } = await server.ask(...request);
      expect(status, JSON.stringify(request)).toBe(200);
    }
    expect(mail.letters.at(-1)).toContain('ghosting');
  });
});
