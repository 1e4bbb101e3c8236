import { afterEach, describe, expect, it } from 'vitest';
import type { Delivery, FrozenLetter, OutgoingServer } from '#core/ports/letter-transport.ts';
import { instantFrom } from '#core/time/instant.ts';
import {
  type Fault,
  type FaultServer,
  type SmtpStage,
  startFaultServer,
} from '#testing/mail-fault-server.ts';
import { TEST_CERTIFICATE } from '#testing/mail-test-certificate.ts';
import { freezeLetter } from '../letter-bytes.ts';
import { SmtpTransport } from './smtp-transport.ts';

let fault: FaultServer;
afterEach(() => fault.close());

const transport = new SmtpTransport({
  trusted: TEST_CERTIFICATE.cert,
  limits: { connect: 2_000, greeting: 300, command: 300, replyToDot: 400 },
});
const at = (port: number): OutgoingServer => ({
  host: '127.0.0.1',
  port,
  security: 'tls',
  user: 'niamh@example.com',
  password: 'secret',
});
const letter = (body = 'Thank you.\n.\nNiamh'): Promise<FrozenLetter> =>
  freezeLetter({
    from: { name: 'Niamh Kerr', address: 'niamh@example.com' },
    to: { name: 'de Búrca, Séamus @ Quayside', address: 'seamus@example.org' },
    subject: 'Thank you',
    body,
    messageId: '<l1@example.com>',
    date: instantFrom('2028-02-23T09:30:00Z'),
  });

async function deliver(faults: Partial<Record<SmtpStage, Fault>>, body?: string) {
  fault = await startFaultServer(faults);
  const order: string[] = [];
  fault.onStage = (stage) => order.push(stage);
  const delivery = await transport.deliver(await letter(body), at(fault.port), async () => {
    order.push('handing over');
  });
  return { delivery, order };
}

const shown = (delivery: Delivery) =>
  delivery.kind === 'refused'
    ? `refused ${delivery.code}${delivery.mayRetry ? ' again' : ''}`
    : delivery.kind;

const FAULTS: readonly [fault: string, faults: Partial<Record<SmtpStage, Fault>>, kind: string][] = [
  ['dropped at the greeting', { greeting: 'drop' }, 'not-sent'],
  ['silent at the greeting', { greeting: 'silence' }, 'not-sent'],
  ['greeted with 554', { greeting: { reply: '554 no service' } }, 'refused 554'],
  [
    'no login there',
    { EHLO: { reply: '250 faulty.example' }, AUTH: { reply: '502 no such' } },
    'refused 502',
  ],
  ['wrong password', { AUTH: { reply: '535 5.7.8 bad credentials' } }, 'refused 535'],
  ['login busy', { AUTH: { reply: '454 4.7.0 later' } }, 'refused 454 again'],
  ['dropped at the login', { AUTH: 'drop' }, 'not-sent'],
  ['sender refused', { MAIL: { reply: '553 5.7.1 not yours' } }, 'refused 553'],
  ['RCPT 450', { RCPT: { reply: '450 4.7.1 greylisted' } }, 'refused 450 again'],
  ['RCPT 550', { RCPT: { reply: '550 5.1.1 no such user' } }, 'refused 550'],
  ['silent at RCPT', { RCPT: 'silence' }, 'not-sent'],
  ['DATA 451', { DATA: { reply: '451 4.3.0 later' } }, 'refused 451 again'],
  ['dropped at DATA', { DATA: 'drop' }, 'not-sent'],
  ['cut while writing', { body: 'drop' }, 'unsure'],
  ['refused while writing', { body: { reply: '552 5.3.4 too big' } }, 'refused 552'],
  ['accepted while writing', { body: { reply: '250 already' } }, 'unsure'],
  ['cut after the dot', { dot: 'drop' }, 'unsure'],
  ['silent after the dot', { dot: 'silence' }, 'unsure'],
  ['451 after the dot', { dot: { reply: '451 4.3.0 later' } }, 'refused 451 again'],
  ['421 after the dot', { dot: { reply: '421 4.3.0 closing' } }, 'refused 421 again'],
  ['554 after the dot', { dot: { reply: '554 5.7.1 spam' } }, 'refused 554'],
  ['garbage after the dot', { dot: { reply: 'what was that?' } }, 'unsure'],
  ['part of a refusal after the dot', { dot: { fragment: '55' } }, 'unsure'],
  ['part of a yes after the dot', { dot: { fragment: '250 ok' } }, 'unsure'],
  ['cut at QUIT', { QUIT: 'drop' }, 'sent'],
  ['silent at QUIT', { QUIT: 'silence' }, 'sent'],
  ['nothing wrong', {}, 'sent'],
];

describe('SmtpTransport', () => {
  it.each(FAULTS)('P06 %s', async (_name, faults, expected) => {
    const long = 'body' in faults ? 'A line of some length, again and again.\n'.repeat(60_000) : undefined;
    const { delivery } = await deliver(faults, long);
    expect(shown(delivery)).toBe(expected);
  });

  it('P06 nobody listening is certainly not sent', async () => {
    fault = await startFaultServer();
    const { port } = fault;
    await fault.close();
    const delivery = await transport.deliver(await letter(), at(port), async () => undefined);
    expect(delivery.kind).toBe('not-sent');
  });

  it('P04 sends the frozen bytes and no others', async () => {
    const { order } = await deliver({});
    const frozen = Buffer.from((await letter()).bytes).toString('latin1');
    expect(fault.letters.map((text) => text.replace(/^\.\./gm, '.'))).toEqual([frozen]);
    expect(order.slice(0, 7)).toEqual(['greeting', 'EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'handing over']);
  });

  it('hands nothing over when that could not be written down first', async () => {
    fault = await startFaultServer();
    const refused = new Error('the disk is full');
    await expect(
      transport.deliver(await letter(), at(fault.port), () => Promise.reject(refused)),
    ).rejects.toBe(refused);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fault.letters).toEqual([]);
    expect(fault.reached).not.toContain('body');
  });

  it('P04 opens no connection for bytes or a recipient other than approved', async () => {
    fault = await startFaultServer();
    const frozen = await letter();
    const altered = [
      { ...frozen, bytes: Buffer.concat([frozen.bytes, Buffer.from('PS\r\n')]) },
      { ...frozen, envelope: { ...frozen.envelope, to: 'evil@example.com' } },
    ];
    for (const one of altered) {
      await expect(transport.deliver(one, at(fault.port), async () => undefined)).rejects.toThrow('approved');
    }
    expect(fault.reached).toEqual([]);
  });

  it('trusts no certificate that nobody vouches for, and says nothing without encryption', async () => {
    fault = await startFaultServer();
    const distrustful = new SmtpTransport({ limits: { connect: 2_000, greeting: 300 } });
    const delivery = await distrustful.deliver(await letter(), at(fault.port), async () => undefined);
    expect(delivery).toMatchObject({ kind: 'not-sent' });
    expect(fault.reached).not.toContain('EHLO');
  });

  it('says nothing to a server that does not encrypt, and says why', async () => {
    fault = await startFaultServer({}, { plain: true });
    const delivery = await transport.deliver(
      await letter(),
      { ...at(fault.port), security: 'starttls' },
      async () => undefined,
    );
    expect(delivery).toMatchObject({ kind: 'not-sent', reason: expect.stringContaining('encrypted') });
    expect(fault.reached).not.toContain('AUTH');
    expect(fault.reached).not.toContain('MAIL');
  });

  it('P12 a server that repeats the password, or speaks to the terminal, is not quoted so', async () => {
    const said = Buffer.from('\0niamh@example.com\0secret').toString('base64');
    const { delivery } = await deliver({ AUTH: { reply: `535 \u001b[2Jno “secret” (${said})` } });
    expect(delivery).toMatchObject({ kind: 'refused', reply: '535 [2Jno “…” (…)' });
  });

  it('P06 says where an attempt ended of which nothing left', async () => {
    const { delivery } = await deliver({ RCPT: 'drop' });
    expect(delivery).toMatchObject({ kind: 'not-sent', reason: expect.stringContaining('before anything') });
  });

  it.each([
    [{}, 'sender', true],
    [{ greeting: 'drop' as const }, 'connect', false],
    [{ AUTH: { reply: '535 no' } }, 'login', false],
    [{ MAIL: { reply: '553 5.7.1 not yours' } }, 'sender', false],
  ] as const)('trying an account out with %j ends at the %s step', async (faults, step, ok) => {
    fault = await startFaultServer(faults);
    const results = await transport.tryOut(at(fault.port), 'niamh@example.com');
    expect(results.at(-1)).toMatchObject({ step, ok });
    expect(results.slice(0, -1).every((result) => result.ok)).toBe(true);
    expect(fault.reached).not.toContain('RCPT');
    expect(JSON.stringify(results)).not.toContain('secret');
  });

  it('trying an account out names a certificate as the trouble, and a name that nobody has', async () => {
    fault = await startFaultServer();
    const distrustful = new SmtpTransport({ limits: { connect: 2_000, greeting: 300 } });
    expect((await distrustful.tryOut(at(fault.port), 'n@example.com')).at(-1)).toMatchObject({
      step: 'secure',
      ok: false,
    });
    const nowhere = { ...at(fault.port), host: 'mail.example.invalid' };
    expect(await transport.tryOut(nowhere, 'n@example.com')).toMatchObject([{ step: 'resolve', ok: false }]);
  });
});
