import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import type { Draft } from '#core/model/draft.ts';
import { aSearchWithADraft, type LetterDesk, MORNING_AFTER, openLetterDesk } from '#testing/mail-desk.ts';
import { READER_ADDRESS, SENDER_ADDRESS } from '#testing/mail-server-files.ts';
import { handOver } from './hand-over.ts';
import { recordSent } from './record-sent.ts';
import { undoEntry } from './undo-entry.ts';

let desk: LetterDesk;
async function deskWith(change: Partial<Draft> = {}, seeker: Partial<Career['seeker']> = {}) {
  const career = aSearchWithADraft();
  desk = await openLetterDesk({
    career: {
      ...career,
      seeker: { ...career.seeker, ...seeker },
      drafts: career.drafts.map((draft) => ({ ...draft, ...change })),
    },
    server: { host: '127.0.0.1', port: 1, security: 'tls', user: 'niamh', password: 'secret' },
  });
}
afterEach(() => desk.close());
const careerNow = async () => {
  const { career } = await desk.career.read();
  if (career === null) throw new Error('The career is gone.');
  return career;
};
const LONG = `Dear Séamus,\n\n${'Thank you for your time on Tuesday. '.repeat(60)}\n\nKind regards,\nNiamh Kerr`;

describe('handOver', () => {
  it('is a link, a file or text, with the same words, and records nothing', async () => {
    await deskWith();
    const before = await careerNow();
    const [draft] = before.drafts;
    const link = await handOver(desk, { draftId: 'd1', how: 'mailto' });
    expect(link).toMatchObject({ how: 'mailto', isLong: false });
    const url = new URL(link.how === 'mailto' ? link.link : '');
    expect(url.pathname).toBe(READER_ADDRESS);
    expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(draft?.body);

    const file = await handOver(desk, { draftId: 'd1', how: 'eml' });
    const mail = await PostalMime.parse(file.how === 'eml' ? file.eml : '');
    expect(mail).toMatchObject({
      from: { name: 'Niamh Kerr', address: SENDER_ADDRESS },
      to: [{ name: 'Séamus de Búrca', address: READER_ADDRESS }],
      subject: draft?.subject,
    });
    expect(mail.text?.trim()).toBe(draft?.body);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');

    expect(await handOver(desk, { draftId: 'd1', how: 'copy' })).toEqual({
      how: 'copy',
      to: READER_ADDRESS,
      subject: draft?.subject,
      text: draft?.body,
    });
    expect(await careerNow()).toEqual(before);
  });

  it('a letter too long for a link comes as a file, or else as text, and says why', async () => {
    await deskWith({ body: LONG }, { email: undefined });
    const because = expect.stringContaining('too long');
    expect(await handOver(desk, { draftId: 'd1', how: 'mailto' })).toMatchObject({ how: 'eml', because });
    await desk.settings.set('mail-account', null);
    expect(await handOver(desk, { draftId: 'd1', how: 'mailto' })).toMatchObject({
      how: 'copy',
      text: LONG,
      because,
    });
    await expect(handOver(desk, { draftId: 'd1', how: 'eml' })).rejects.toThrow('your own e-mail address');
  });
});

describe('recordSent', () => {
  it.each(['email', 'post', 'courier', 'hand', 'fax', 'linkedin', 'chat'] as const)(
    'what went by %s is a fact with its words, and the draft is done',
    async (channel) => {
      await deskWith();
      const [draft] = (await careerNow()).drafts;
      const touch = await recordSent(desk, { draftId: 'd1', channel });
      expect(touch).toMatchObject({
        direction: 'out',
        channel,
        purpose: 'thank-you',
        contactId: 'c1',
        opportunityId: 'p1',
        interviewId: 'i1',
        outcome: 'sent',
        text: draft?.body,
        at: '2028-02-23T09:30:00+00:00',
      });
      expect(await careerNow()).toMatchObject({ drafts: [], journal: [touch] });
      await expect(recordSent(desk, { draftId: 'd1', channel })).rejects.toThrow(NotFoundError);
    },
  );

  it('a call is recorded with how it went, and notes nobody heard are kept for the next one', async () => {
    await deskWith({ body: 'ask: [when?]' });
    const call = { draftId: 'd1', channel: 'phone' } as const;
    await expect(recordSent(desk, call)).rejects.toThrow('spoke, voicemail, no-answer');
    await expect(recordSent(desk, { ...call, outcome: 'sent' })).rejects.toThrow(InvalidInputError);
    expect(await recordSent(desk, { ...call, outcome: 'no-answer' })).toMatchObject({ outcome: 'no-answer' });
    expect((await careerNow()).drafts).toHaveLength(1);
    const touch = await recordSent(desk, { ...call, outcome: 'voicemail' });
    expect(touch).toMatchObject({ outcome: 'voicemail' });
    expect(touch).not.toHaveProperty('text');
    expect(await careerNow()).toMatchObject({ drafts: [], journal: [{}, {}] });
  });

  it('may lie in the past, is held against what was asked by then, and never in the future', async () => {
    await deskWith();
    await desk.career.append([
      {
        id: 'r1',
        at: MORNING_AFTER,
        kind: 'restriction',
        opportunityId: 'p1',
        rule: 'only-channels',
        channels: ['email'],
      },
    ]);
    const byPost = { draftId: 'd1', channel: 'post' } as const;
    await expect(recordSent(desk, byPost)).rejects.toThrow('only by');
    await expect(recordSent(desk, { ...byPost, at: '2028-02-24T09:00:00Z' })).rejects.toThrow('future');
    expect(await recordSent(desk, { ...byPost, at: '2028-02-22T17:00:00+00:00' })).toMatchObject({
      at: '2028-02-22T17:00:00+00:00',
    });
  });

  it('taken back, the journal keeps both, and the letter is on the desk again as it was', async () => {
    await deskWith();
    const { drafts } = await careerNow();
    const touch = await recordSent(desk, { draftId: 'd1', channel: 'post' });
    const correction = await undoEntry(desk, touch.id);
    expect(correction).toMatchObject({ entryId: touch.id, by: null });
    expect(await careerNow()).toMatchObject({ drafts, journal: [touch, correction] });
    await expect(undoEntry(desk, touch.id)).rejects.toThrow(NotFoundError);
    expect(await recordSent(desk, { draftId: 'd1' })).toMatchObject({ channel: 'email' });
  });
});
