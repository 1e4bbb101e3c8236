import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InvalidInputError } from '#core/errors.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { type LetterDesk, openLetterDesk } from '#testing/mail-desk.ts';
import { type FaultServer, startFaultServer } from '#testing/mail-fault-server.ts';
import { READER_ADDRESS, SENDER_ADDRESS } from '#testing/mail-server-files.ts';
import { hearMail } from './hear-mail.ts';
import { recordHeard } from './record-heard.ts';
import { sendDraft } from './send-draft.ts';

const sandbox = createSandbox();
afterAll(() => sandbox.close());

let desk: LetterDesk;
let server: FaultServer;
let messageId: string;
beforeEach(async () => {
  server = await startFaultServer();
  desk = await openLetterDesk({
    server: { host: '127.0.0.1', port: server.port, security: 'tls', user: 'niamh', password: 'secret' },
  });
  ({ messageId } = await sendDraft(desk, { draftId: 'd1', idempotencyKey: 'key' }));
  desk.passes(60_000);
});
afterEach(async () => {
  await desk.close();
  await server.close();
});

const services = () => ({ ...desk, sandbox });
const bytesOf = (text: string) => new TextEncoder().encode(text.replace(/\n/g, '\r\n'));
const answer = (text: string) =>
  bytesOf(`From: =?utf-8?q?S=C3=A9amus?= <${READER_ADDRESS}>
To: ${SENDER_ADDRESS}
Subject: Re: Thank you
Message-ID: <answer@example.test>
In-Reply-To: ${messageId}
Date: Wed, 23 Feb 2028 09:30:30 +0000
Content-Type: text/plain; charset=utf-8

${text}
`);
const returned = () =>
  bytesOf(`From: Mail Delivery System <mailer-daemon@example.test>
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; example.test

Final-Recipient: rfc822; ${READER_ADDRESS}
Action: failed
Status: 5.1.1

--b
Content-Type: message/rfc822

${server.letters[0]?.replace(/\r\n/g, '\n') ?? ''}
--b--
`);
const journal = async () => (await desk.career.read()).career?.journal ?? [];

describe('an answer to a letter that was sent from here', () => {
  it('P15 is heard, and becomes facts only where the seeker says so', async () => {
    const bytes = answer('Thanks, Niamh. We will let you know by Friday, 3 March.\n\nSéamus');
    const heard = await hearMail(services(), bytes);
    expect(heard).toMatchObject({
      kind: 'person',
      isKnown: false,
      from: { name: 'Séamus' },
      writtenAt: '2028-02-23T09:30:30+00:00',
      match: { by: 'thread', sure: 'sure', contactId: 'c1', opportunityId: 'p1' },
      proposals: [
        { says: 'wrote', facts: ['touch'] },
        { says: 'timetable', facts: ['timetable'], words: ['We will let you know by Friday, 3 March.'] },
      ],
    });
    expect(await journal()).toHaveLength(1);

    const entries = await recordHeard(services(), { bytes, accept: [0, 1, 1] });
    expect(entries).toMatchObject([
      { kind: 'touch', direction: 'in', at: '2028-02-23T09:30:30+00:00', messageId: '<answer@example.test>' },
      { kind: 'timetable', answer: { by: '2028-03-03' } },
    ]);
    expect(await journal()).toHaveLength(3);
    expect(await hearMail(services(), bytes)).toMatchObject({ isKnown: true, proposals: [] });
    await expect(recordHeard(services(), { bytes, accept: [0] })).rejects.toThrow('already');
    expect(await journal()).toHaveLength(3);
  });

  it('is recorded whole or not at all', async () => {
    const bytes = answer('Thanks.');
    await expect(recordHeard(services(), { bytes, accept: [0, 7] })).rejects.toThrow(InvalidInputError);
    expect(await journal()).toHaveLength(1);
  });

  it('a letter that came back corrects the fact that it was sent, once', async () => {
    expect(await hearMail(services(), returned())).toMatchObject({
      kind: 'bounce',
      proposals: [{ says: 'bounced', sure: 'sure', facts: ['correction'] }],
    });
    await recordHeard(services(), { bytes: returned(), accept: [0] });
    expect(await journal()).toMatchObject([
      { kind: 'touch', outcome: 'sent' },
      { kind: 'correction', by: { kind: 'touch', outcome: 'bounced', messageId } },
    ]);
    expect((await hearMail(services(), returned())).proposals).toEqual([]);
  });

  it('P09 bytes that are no message propose nothing, and what is too large is not read', async () => {
    for (const text of [
      '',
      'no message at all',
      '\u0000\u0001',
      'Content-Type: multipart/mixed; boundary=\n\n--',
    ]) {
      expect(await hearMail(services(), bytesOf(text))).toMatchObject({ match: null, proposals: [] });
    }
    await expect(hearMail(services(), new Uint8Array(26_000_000))).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
