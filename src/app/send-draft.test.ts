import { afterEach, describe, expect, it } from 'vitest';
import {
  BlockedError,
  ChangedSinceError,
  FailedError,
  InvalidInputError,
  NotFoundError,
} from '#core/errors.ts';
import type { OutgoingServer } from '#core/ports/letter-transport.ts';
import { aSearchWithADraft, type LetterDesk, MORNING_AFTER, openLetterDesk } from '#testing/mail-desk.ts';
import {
  type Fault,
  type FaultServer,
  type SmtpStage,
  startFaultServer,
} from '#testing/mail-fault-server.ts';
import { READER_ADDRESS } from '#testing/mail-server-files.ts';
import { openMailAccount } from './mail-account.ts';
import { recordSent } from './record-sent.ts';
import { resolveLetter } from './resolve-letter.ts';
import { approveDraft, sendDraft } from './send-draft.ts';
import { attemptLetter } from './send-letter.ts';

let desk: LetterDesk;
let fault: FaultServer;
const serverAt = (port: number): OutgoingServer => ({
  host: '127.0.0.1',
  port,
  security: 'tls',
  user: 'niamh',
  password: 'secret',
});
async function deskBefore(faults: Partial<Record<SmtpStage, Fault>> = {}, career = aSearchWithADraft()) {
  fault = await startFaultServer(faults);
  desk = await openLetterDesk({
    server: serverAt(fault.port),
    career,
    limits: { connect: 2_000, greeting: 200, command: 200, replyToDot: 200 },
  });
}
afterEach(async () => {
  await desk.close();
  await fault.close();
});

const send = (idempotencyKey = 'key', draftId = 'd1') => sendDraft(desk, { draftId, idempotencyKey });
const careerNow = async () => {
  const { career } = await desk.career.read();
  if (career === null) throw new Error('The career is gone.');
  return career;
};
const forbid = () =>
  desk.career.append([
    {
      id: 'r1',
      at: MORNING_AFTER,
      kind: 'restriction',
      opportunityId: 'p1',
      rule: 'not-this-person',
      contactId: 'c1',
    },
  ]);

describe('sendDraft', () => {
  it('records a letter that was accepted as a touch, in place of its draft', async () => {
    await deskBefore();
    const letter = await send();
    expect(letter).toMatchObject({ state: 'sent', attempt: 1, reply: expect.stringContaining('250') });
    const { drafts, journal } = await careerNow();
    expect(drafts).toEqual([]);
    expect(journal).toMatchObject([
      {
        kind: 'touch',
        direction: 'out',
        channel: 'email',
        purpose: 'thank-you',
        contactId: 'c1',
        opportunityId: 'p1',
        interviewId: 'i1',
        outcome: 'sent',
        text: letter.body,
        messageId: letter.messageId,
        at: '2028-02-23T09:30:00+00:00',
      },
    ]);
    expect(fault.letters).toHaveLength(1);
    expect(fault.letters[0]).toContain(`Message-ID: ${letter.messageId}`);
  });

  it.each([
    ['refused for now', { RCPT: { reply: '450 4.7.1 later' } }, { state: 'refused', mayRetry: true }],
    ['refused for good', { dot: { reply: '554 5.7.1 spam' } }, { state: 'refused', mayRetry: false }],
    ['never connected', { greeting: 'drop' }, { state: 'not-sent', mayRetry: true }],
    ['cut off after the dot', { dot: 'drop' }, { state: 'unsure', mayRetry: false }],
  ] as const)('P06 a letter %s changes nothing in the career', async (_what, faults, expected) => {
    await deskBefore(faults);
    const before = await careerNow();
    expect(await send()).toMatchObject(expected);
    expect(await careerNow()).toEqual(before);
  });

  it('P03 the same key gives the first answer, and nothing is sent again', async () => {
    await deskBefore();
    const [first, second] = [await send(), await send()];
    expect(second).toEqual(first);
    expect(fault.letters).toHaveLength(1);
  });

  it('P03 a key used for other words, or another draft, is refused', async () => {
    await deskBefore({ RCPT: { reply: '550 no such user' } });
    await send();
    await expect(send('key', 'd2')).rejects.toThrow(ChangedSinceError);
    await desk.career.change((career) => ({
      career: { ...career, drafts: career.drafts.map((draft) => ({ ...draft, subject: 'Other' })) },
      result: null,
    }));
    await expect(send()).rejects.toThrow(ChangedSinceError);
    expect(await send('another')).toMatchObject({ state: 'refused', subject: 'Other' });
  });

  it('P03 asked ten times at once, with one key or with ten, it sends one letter', async () => {
    await deskBefore();
    const keys = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'e', 'f', 'g'];
    const answers = await Promise.allSettled(keys.map((key) => send(key)));
    expect(fault.letters).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 'rejected') {
        expect([ChangedSinceError, NotFoundError]).toContain(answer.reason.constructor);
      }
    }
    expect((await careerNow()).journal).toHaveLength(1);
  });

  it('P04 sends the words that were looked at, or none', async () => {
    await deskBefore();
    await expect(sendDraft(desk, { draftId: 'd1', idempotencyKey: 'k', version: 'another' })).rejects.toThrow(
      ChangedSinceError,
    );
    expect(fault.reached).toEqual([]);
  });

  it('P04 an edit after the approval voids it', async () => {
    await deskBefore();
    const id = await approvedOnly();
    await desk.career.change((career) => ({
      career: {
        ...career,
        drafts: career.drafts.map((draft) => ({ ...draft, body: 'Dear Séamus, other.' })),
      },
      result: null,
    }));
    await expect(attemptLetter(desk, id, serverAt(fault.port))).rejects.toThrow(ChangedSinceError);
    expect(await desk.letters.get(id)).toMatchObject({ state: 'withdrawn' });
    expect(fault.reached).toEqual([]);
  });

  it('P05 a restriction recorded after the approval counts', async () => {
    await deskBefore();
    const id = await approvedOnly();
    await forbid();
    await expect(attemptLetter(desk, id, serverAt(fault.port))).rejects.toThrow(BlockedError);
    expect(await desk.letters.get(id)).toMatchObject({ state: 'withdrawn' });
    expect(fault.reached).toEqual([]);
  });

  it('P05 a forbidden person gets no letter, and a wrong name never leaves', async () => {
    await deskBefore();
    await forbid();
    await expect(send()).rejects.toThrow(BlockedError);
    expect(await desk.letters.list()).toEqual([]);
    await desk.close();
    await fault.close();
    const career = aSearchWithADraft();
    await deskBefore(
      {},
      {
        ...career,
        drafts: career.drafts.map((draft) => ({ ...draft, body: 'Dear Seamas,\n\nThank you.\n\nNiamh' })),
      },
    );
    await expect(send()).rejects.toThrow(BlockedError);
    expect(fault.reached).toEqual([]);
  });

  it.each([
    ['nobody', { contactId: undefined }],
    ['two people', { alsoTo: ['c1'] }],
    ['a letter by post', { channel: 'post' as const }],
    ['no subject', { subject: ' ' }],
    ['no words', { body: '' }],
    ['a subject of two lines', { subject: 'Hi\nBcc: evil@example.com' }],
  ])('P04 refuses %s, by name', async (_what, change) => {
    const career = aSearchWithADraft();
    await deskBefore({}, { ...career, drafts: career.drafts.map((draft) => ({ ...draft, ...change })) });
    await expect(send()).rejects.toThrow(InvalidInputError);
    expect(fault.reached).toEqual([]);
  });

  it('says when no account is set up, and when its password is missing', async () => {
    await deskBefore();
    await desk.secrets.delete(`smtp:niamh@127.0.0.1`);
    await expect(send()).rejects.toThrow(FailedError);
    await desk.settings.set('mail-account', null);
    await expect(send()).rejects.toThrow('no mail account');
  });
});

describe('a letter of which nobody knows whether it left', () => {
  const unsure = async (then: Partial<Record<SmtpStage, Fault>> = {}) => {
    await deskBefore({ dot: 'drop' });
    const letter = await send();
    expect(letter.state).toBe('unsure');
    const first = fault.letters[0];
    await fault.close();
    fault = await startFaultServer(then);
    const account = (await desk.settings.get('mail-account')) as object;
    await desk.settings.set('mail-account', { ...account, port: fault.port });
    return { letter, first };
  };

  it('P03 keeps its draft from being sent or recorded another way', async () => {
    await unsure();
    await expect(send('another')).rejects.toThrow(ChangedSinceError);
    await expect(recordSent(desk, { draftId: 'd1' })).rejects.toThrow('not known yet');
    expect(fault.reached).toEqual([]);
  });

  it('is recorded when the seeker found it sent', async () => {
    const { letter } = await unsure();
    expect(await resolveLetter(desk, { letterId: letter.id, as: 'sent' })).toMatchObject({ state: 'sent' });
    expect((await careerNow()).journal).toMatchObject([{ messageId: letter.messageId, outcome: 'sent' }]);
    await expect(resolveLetter(desk, { letterId: letter.id, as: 'sent' })).rejects.toThrow(InvalidInputError);
  });

  it('can be sent afresh when the seeker says that it was not', async () => {
    const { letter } = await unsure();
    expect(await resolveLetter(desk, { letterId: letter.id, as: 'not-sent' })).toMatchObject({
      state: 'not-sent',
    });
    expect(await send('another')).toMatchObject({ state: 'sent' });
    expect((await careerNow()).journal).toHaveLength(1);
  });

  it('P03 is sent again only when told to, the same to the last byte and by the same Message-ID', async () => {
    const { letter, first } = await unsure();
    expect(await resolveLetter(desk, { letterId: letter.id, as: 'send-again' })).toMatchObject({
      state: 'sent',
      attempt: 2,
      messageId: letter.messageId,
    });
    expect(fault.letters).toEqual([first]);
  });

  it('P06 stays unsure when the second attempt is refused: the first may have arrived', async () => {
    const { letter } = await unsure({ RCPT: { reply: '550 no such user' } });
    expect(await resolveLetter(desk, { letterId: letter.id, as: 'send-again' })).toMatchObject({
      state: 'unsure',
      mayRetry: false,
    });
  });

  it('P06 stays unsure when sending again is forbidden by now', async () => {
    const { letter } = await unsure();
    await forbid();
    await expect(resolveLetter(desk, { letterId: letter.id, as: 'send-again' })).rejects.toThrow(
      BlockedError,
    );
    expect(await desk.letters.get(letter.id)).toMatchObject({ state: 'unsure' });
    expect(fault.reached).toEqual([]);
  });
});

/** An approval whose attempt has not begun. */
async function approvedOnly(): Promise<string> {
  const { account } = await openMailAccount(desk);
  const { letter } = await approveDraft(desk, account, { draftId: 'd1', idempotencyKey: 'approved' });
  expect(letter).toMatchObject({ state: 'approved', to: { address: READER_ADDRESS } });
  return letter.id;
}
