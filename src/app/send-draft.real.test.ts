import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import type { Career } from '#core/model/career.ts';
import type { Draft } from '#core/model/draft.ts';
import type { OutgoingServer } from '#core/ports/letter-transport.ts';
import { SmtpTransport } from '#mail/smtp/smtp-transport.ts';
import { startCuttingProxy } from '#testing/mail-cutting-proxy.ts';
import { aSearchWithADraft, type LetterDesk, openLetterDesk } from '#testing/mail-desk.ts';
import { countByMessageId, countLetters, waitForLetter } from '#testing/mail-read-back.ts';
import { buildSender } from '#testing/mail-sender-process.ts';
import { lacksMailServers, type MailServers, startMailServers } from '#testing/mail-servers.ts';
import { resolveLetter } from './resolve-letter.ts';
import { sendDraft } from './send-draft.ts';
import { recoverLetters } from './send-recover.ts';

const KILLS = 30;
const POSTSCRIPT = 'I enjoyed our talk about ghosting in wide-angle lenses. '.repeat(400);

let servers: MailServers;
let desk: LetterDesk | null = null;

async function deskWith({
  server = {},
  draft = {},
  to,
}: {
  readonly server?: Partial<OutgoingServer>;
  readonly draft?: Partial<Draft>;
  readonly to?: string;
} = {}): Promise<LetterDesk> {
  desk = await openLetterDesk({
    server: { ...servers.outgoing, ...server },
    career: withDraft(draft, to),
    limits: { connect: 5_000, greeting: 1_000, command: 5_000, replyToDot: 5_000 },
  });
  return desk;
}
function withDraft(change: Partial<Draft>, to?: string): Career {
  const career = aSearchWithADraft(to);
  return { ...career, drafts: career.drafts.map((draft) => ({ ...draft, ...change })) };
}
const send = (on: LetterDesk, idempotencyKey = 'key') => sendDraft(on, { draftId: 'd1', idempotencyKey });
const thanksOwed = async (on: LetterDesk) => {
  const { career } = await on.career.read();
  if (career === null) throw new Error('The career is gone.');
  return planAgenda(career, on.world.now()).steps.filter(({ action }) => action === 'thank-you').length;
};

describe.skipIf(lacksMailServers())('sendDraft with a real Exim and a real Dovecot', () => {
  beforeAll(async () => {
    servers = await startMailServers();
  });
  afterAll(() => servers.stop());
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  it('P04 the letter arrives as approved, is a fact, and its step is gone', async () => {
    const on = await deskWith();
    expect(await thanksOwed(on)).toBe(1);
    const letter = await send(on);
    expect(letter).toMatchObject({
      state: 'sent',
      message: 'Your mail server took the letter to Séamus de Búrca.',
    });
    const arrived = await waitForLetter(servers, letter.messageId);
    expect(arrived).toHaveLength(1);
    const { career } = await on.career.read();
    expect(career?.journal).toMatchObject([
      { messageId: letter.messageId, outcome: 'sent', text: letter.body },
    ]);
    expect(career?.drafts).toEqual([]);
    expect(await thanksOwed(on)).toBe(0);
  });

  it.each([
    ['refused', { to: 'nobody@example.test' }, { state: 'refused', mayRetry: false }, 'no such mailbox'],
    [
      'put off',
      { to: 'grey@example.test' },
      { state: 'refused', mayRetry: true },
      'try again in some minutes',
    ],
    [
      'refused when it was read',
      { draft: { subject: 'You won the lottery' } },
      { state: 'refused', mayRetry: false },
      'spam',
    ],
    [
      'with a wrong password',
      { server: { password: 'wrong' } },
      { state: 'refused' },
      'did not accept your login',
    ],
    [
      'to a port that wants encryption from the start',
      { server: { security: 'starttls' as const, port: 0 } },
      { state: 'not-sent', mayRetry: true },
      'does not answer',
    ],
    [
      'to a port that wants encryption later',
      { server: { security: 'tls' as const } },
      { state: 'not-sent', mayRetry: true },
      'could not be encrypted',
    ],
    [
      'to a server that nobody knows',
      { server: { host: 'mail.example.invalid' } },
      { state: 'not-sent', mayRetry: true },
      'no server called mail.example.invalid',
    ],
  ] as const)(
    'P06 a letter %s is known for what it is, and says what to do',
    async (_what, given, state, words) => {
      const isTlsPort = 'server' in given && 'port' in given.server;
      const on = await deskWith(isTlsPort ? { server: { ...given.server, port: servers.ports.tls } } : given);
      const before = await countLetters(servers);
      const letter = await send(on);
      expect(letter).toMatchObject(state);
      expect(letter.message).toContain('It was not sent.');
      expect(letter.message).toContain(words);
      expect(await countLetters(servers)).toBe(before);
      expect(await thanksOwed(on)).toBe(1);
    },
  );

  it('P06 a certificate that nobody vouches for ends it before a word of the letter is said', async () => {
    const on = await deskWith();
    const letter = await send({ ...on, transport: new SmtpTransport() } as LetterDesk);
    expect(letter).toMatchObject({
      state: 'not-sent',
      message: expect.stringContaining('could not be encrypted'),
    });
  });

  it('P03 P06 a line cut before the reply to the letter is heard leaves it unsure, until the seeker says', async () => {
    const proxy = await startCuttingProxy(servers.ports.tls, 15_000);
    const on = await deskWith({
      server: { security: 'tls', port: proxy.port },
      draft: { body: `Dear Séamus,\n\nThank you. ${POSTSCRIPT}\n\nKind regards,\nNiamh Kerr` },
    });
    const letter = await send(on);
    expect(letter).toMatchObject({ state: 'unsure', mayRetry: false });
    expect(letter.message).toContain('It is not known whether');
    expect(proxy.cuts()).toBe(1);
    expect(await send(on)).toEqual(letter);
    // Exim had it all the while.
    expect(await waitForLetter(servers, letter.messageId)).toHaveLength(1);
    expect(await resolveLetter(on, { letterId: letter.id, as: 'sent' })).toMatchObject({ state: 'sent' });
    expect(await thanksOwed(on)).toBe(0);
    expect((await countByMessageId(servers)).get(letter.messageId)).toBe(1);
    await proxy.close();
  });

  it(`P03 P06 killed ${KILLS} times on its way to Exim, no letter arrives twice, and none is called what it is not`, async () => {
    const program = await buildSender();
    const folder = mkdtempSync(join(tmpdir(), 'afterword-exim-'));
    const first = join(folder, 'first');
    mkdirSync(first);
    const made = await openLetterDesk({
      server: servers.outgoing,
      folder: first,
      career: aSearchWithADraft(),
    });
    await made.close();
    const outcomes: { readonly state: string; readonly messageId: string }[] = [];
    const trial = async (index: number) => {
      const copy = join(folder, `trial-${index}`);
      cpSync(first, copy, { recursive: true });
      const sender = program.start({ folder: copy, idempotencyKey: 'key' });
      const late = setTimeout(() => sender.kill(), 100 + index * 15);
      await sender.ended;
      clearTimeout(late);
      const on = await openLetterDesk({ folder: copy });
      await recoverLetters(on);
      const [letter] = await on.letters.list();
      if (letter !== undefined) outcomes.push(letter);
      await on.close();
    };
    for (let index = 0; index < KILLS; index += 2) await Promise.all([trial(index), trial(index + 1)]);
    for (const { messageId } of outcomes.filter(({ state }) => state === 'sent')) {
      await waitForLetter(servers, messageId);
    }
    const arrived = await countByMessageId(servers);
    expect([...arrived.values()].every((count) => count === 1)).toBe(true);
    for (const { state, messageId } of outcomes) {
      expect(['sent', 'unsure', 'not-sent']).toContain(state);
      if (state === 'not-sent') expect(arrived.has(messageId)).toBe(false);
    }
    program.remove();
    rmSync(folder, { recursive: true });
  }, 300_000);
});
