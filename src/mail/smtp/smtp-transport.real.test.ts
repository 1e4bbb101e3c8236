import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrozenLetter, OutgoingServer } from '#core/ports/letter-transport.ts';
import { instantFrom } from '#core/time/instant.ts';
import { countLetters, waitForLetter } from '#testing/mail-read-back.ts';
import { READER_ADDRESS, SENDER_ADDRESS } from '#testing/mail-server-files.ts';
import { lacksMailServers, type MailServers, startMailServers } from '#testing/mail-servers.ts';
import { TEST_CERTIFICATE } from '#testing/mail-test-certificate.ts';
import { freezeLetter, type LetterContent } from '../letter-bytes.ts';
import { SmtpTransport } from './smtp-transport.ts';

let servers: MailServers;

const transport = new SmtpTransport({ trusted: TEST_CERTIFICATE.cert });
let count = 0;
const letter = (change: Partial<LetterContent> = {}): Promise<FrozenLetter> => {
  count += 1;
  return freezeLetter({
    from: { name: 'Niamh Kerr', address: SENDER_ADDRESS },
    to: { name: 'Séamus de Búrca', address: READER_ADDRESS },
    subject: 'Thank you — 山田さん',
    body: 'Dear Séamus,\n\nThank you.\n.\nFrom here to there.  \n\tNiamh Żółć\n',
    messageId: `<l${count}@example.test>`,
    date: instantFrom('2028-02-23T09:30:00Z'),
    ...change,
  });
};
const deliver = async (change: Partial<LetterContent> = {}, server: Partial<OutgoingServer> = {}) => {
  const before = await countLetters(servers);
  const delivery = await transport.deliver(
    await letter(change),
    { ...servers.outgoing, ...server },
    async () => undefined,
  );
  return { delivery, before };
};

describe.skipIf(lacksMailServers())('SmtpTransport with a real Exim', () => {
  beforeAll(async () => {
    servers = await startMailServers();
  });
  afterAll(() => servers.stop());

  it.each(['starttls', 'tls'] as const)(
    'P04 a letter over %s is read back by IMAP byte for byte',
    async (security) => {
      const frozen = await letter();
      const delivery = await transport.deliver(
        frozen,
        { ...servers.outgoing, security, port: servers.ports[security] },
        async () => undefined,
      );
      expect(delivery).toMatchObject({ kind: 'sent' });
      const arrived = await waitForLetter(servers, frozen.messageId);
      expect(arrived).toHaveLength(1);
      const sent = Buffer.from(frozen.bytes).toString('latin1');
      // What servers on the way may add stands above our first header.
      expect(arrived[0]?.toString('latin1').endsWith(sent)).toBe(true);
    },
  );

  it.each([
    ['a wrong password', {}, { password: 'wrong' }, { kind: 'refused', code: 535, mayRetry: false }],
    [
      'another’s address as sender',
      { from: { name: 'N', address: 'other@example.test' } },
      {},
      { kind: 'refused', code: 553 },
    ],
    [
      'a relay to elsewhere',
      { to: { name: 'B', address: 'b@elsewhere.test' } },
      {},
      { kind: 'refused', code: 550, mayRetry: false },
    ],
    [
      'nobody there',
      { to: { name: 'B', address: 'nobody@example.test' } },
      {},
      { kind: 'refused', code: 550 },
    ],
    [
      'greylisting',
      { to: { name: 'B', address: 'grey@example.test' } },
      {},
      { kind: 'refused', code: 451, mayRetry: true },
    ],
    [
      'a refusal after the dot',
      { subject: 'You won the lottery' },
      {},
      { kind: 'refused', code: 554, mayRetry: false },
    ],
  ] as const)(
    'P06 %s is known for what it is, and nothing arrives',
    async (_what, change, server, expected) => {
      const { delivery, before } = await deliver(change, server);
      expect(delivery).toMatchObject(expected);
      expect(await countLetters(servers)).toBe(before);
    },
  );

  it('P12 keeps the password out of what it reports', async () => {
    const { delivery } = await deliver({}, { password: 'a wrong canary' });
    const results = await transport.tryOut(
      { ...servers.outgoing, password: 'a wrong canary' },
      SENDER_ADDRESS,
    );
    const told = JSON.stringify([delivery, results]);
    expect(told).not.toContain('canary');
    expect(told).not.toContain(Buffer.from('a wrong canary').toString('base64').slice(4, 14));
  });

  it('trying the account out goes as far as the sender and leaves no letter', async () => {
    const before = await countLetters(servers);
    expect(await transport.tryOut(servers.outgoing, SENDER_ADDRESS)).toMatchObject([
      { step: 'resolve', ok: true },
      { step: 'connect', ok: true },
      { step: 'secure', ok: true },
      { step: 'login', ok: true },
      { step: 'sender', ok: true },
    ]);
    expect((await transport.tryOut(servers.outgoing, 'other@example.test')).at(-1)).toMatchObject({
      step: 'sender',
      ok: false,
    });
    expect(await countLetters(servers)).toBe(before);
  });
});
