import { describe, expect, it } from 'vitest';
import { aCareer, type CareerBuilder } from '#testing/career-builder.ts';
import { parseEntry } from '../model/parse-career.ts';
import { formatInstant, instantFrom } from '../time/instant.ts';
import { hearMessage } from './hear-message.ts';
import { ownWords } from './own-words.ts';
import type { ReceivedMessage } from './received-message.ts';

const NOW = instantFrom('2028-03-01T12:00:00Z');

/** A week after an interview at Quayside, with a thank-you that went out as <m1@example.com>. */
function aSearch(): CareerBuilder {
  return aCareer()
    .opportunityAt('Quayside Instruments')
    .person('Séamus de Búrca', { email: 'seamus@quayside.example' })
    .interviewWith(['Séamus de Búrca'], '2028-02-22T14:00:00+00:00', '2028-02-22T15:00:00+00:00')
    .happened('2028-02-23T09:30:00+00:00', {
      kind: 'touch',
      direction: 'out',
      channel: 'email',
      purpose: 'thank-you',
      contactId: 'c1',
      opportunityId: 'p1',
      interviewId: 'i1',
      outcome: 'sent',
      messageId: '<m1@example.com>',
    });
}

function aMessage({
  headers = {},
  ...change
}: Partial<Omit<ReceivedMessage, 'headers'>> & { headers?: Record<string, string> } = {}): ReceivedMessage {
  return {
    messageId: '<r1@quayside.example>',
    answers: [],
    from: { name: 'Séamus de Búrca', address: 'Seamus@Quayside.example' },
    to: [{ name: 'Niamh Kerr', address: 'niamh@example.com' }],
    subject: 'Re: Thank you',
    sentAt: '2028-03-01T10:00:00Z',
    text: 'Got it, thanks.',
    parts: [],
    ...change,
    headers: Object.entries(headers),
  };
}

const hear = (change: Parameters<typeof aMessage>[0], search = aSearch()) =>
  hearMessage(search.career(), aMessage(change), NOW);
const entriesOf = (change: Parameters<typeof aMessage>[0]) =>
  hear(change).proposals.flatMap(({ entries }) => entries);

describe('hearMessage', () => {
  it('knows an answer by its thread, by its sender, by its house, or by the name it names', () => {
    const colleague = { name: 'Una Byrne', address: 'una@mail.quayside.example' };
    const robot = { name: 'Quayside Instruments', address: 'no-reply@ats.example.net' };
    expect(hear({ answers: ['<m0@x>', '<m1@example.com>'] }).match).toMatchObject({
      by: 'thread',
      sure: 'sure',
      contactId: 'c1',
      opportunityId: 'p1',
      answersEntryId: 'e1',
    });
    expect(hear({ answers: ['<m1@example.com>'], from: colleague }).match).toMatchObject({
      by: 'thread',
      sure: 'likely',
      contactId: null,
      opportunityId: 'p1',
    });
    expect(hear({}).match).toMatchObject({
      by: 'address',
      sure: 'sure',
      contactId: 'c1',
      opportunityId: 'p1',
    });
    expect(hear({ from: colleague }).match).toMatchObject({ by: 'domain', sure: 'likely', contactId: null });
    expect(hear({ from: robot }).match).toMatchObject({ by: 'name', sure: 'guess', opportunityId: 'p1' });
    expect(hear({ from: { name: 'Mia', address: 'mia@gmail.com' } }).match).toBeNull();
  });

  it('asks which of two roles is meant, unless the subject says', () => {
    const two = () => {
      const search = aSearch();
      const career = search.career();
      return {
        career: () => ({
          ...career,
          opportunities: [
            ...career.opportunities,
            { id: 'p2', organizationId: 'o1', role: 'Coating Engineer' },
          ],
        }),
      } as CareerBuilder;
    };
    const una = { name: 'Una', address: 'una@quayside.example' };
    expect(hear({ from: una }, two()).match).toMatchObject({ opportunityId: null, candidates: ['p1', 'p2'] });
    expect(hear({ from: una, subject: 'Coating Engineer: update' }, two()).match).toMatchObject({
      opportunityId: 'p2',
    });
  });

  it('P15 only proposes: an answer, and the facts its words would make, each with the words', () => {
    const { kind, proposals } = hear({
      text: 'Hi Niamh,\n\nthanks. We will let you know our decision by Friday, 10 March.\n\nSéamus\n\nOn 23 Feb Niamh wrote:\n> We decided not to proceed.',
    });
    expect(kind).toBe('person');
    expect(proposals).toMatchObject([
      {
        says: 'wrote',
        sure: 'sure',
        entries: [
          {
            kind: 'touch',
            direction: 'in',
            outcome: 'sent',
            contactId: 'c1',
            messageId: '<r1@quayside.example>',
          },
        ],
      },
      {
        says: 'timetable',
        words: ['We will let you know our decision by Friday, 10 March.'],
        entries: [{ kind: 'timetable', opportunityId: 'p1', contactId: 'c1', answer: { by: '2028-03-10' } }],
      },
    ]);
  });

  it.each([
    [
      'We regret to inform you that you were not selected for the position.',
      { kind: 'stage', stage: 'rejected', by: 'employer', opportunityId: 'p1', contactId: 'c1' },
    ],
    [
      'We are pleased to offer you the position, subject to a background check. Please sign it by 20 March.',
      { kind: 'offer', form: 'written', contingent: ['background check'] },
    ],
    [
      'Niamh, call me Thursday between two and four.',
      {
        kind: 'request',
        contactId: 'c1',
        channel: 'phone',
        on: '2028-03-02',
        window: { start: '14:00', end: '16:00' },
      },
    ],
    [
      'Please send us two work samples by 8 March.',
      { kind: 'request', by: '2028-03-08', about: 'documents' },
    ],
    ['We would like to contact your references.', { kind: 'reference', event: 'checks-expected' }],
    [
      "It's taking longer than planned, sorry.",
      { kind: 'timetable', answer: { vague: expect.stringContaining('longer') } },
    ],
  ])('%s', (text, entry) => {
    const entries = entriesOf({ text });
    expect(entries.slice(1)).toMatchObject([entry]);
    for (const one of entries) parseEntry({ ...one, id: 'e9', at: formatInstant(NOW, 0) });
  });

  it('P15 takes no machine for a person: not our own mail, a list, an automatic message or one without a sender', () => {
    const rejection = 'We have decided to move forward with another candidate.';
    expect(hear({ from: { name: 'N', address: 'Niamh@example.com' } })).toMatchObject({
      kind: 'own',
      proposals: [],
    });
    expect(hear({ headers: { 'list-id': '<news.quayside.example>' } })).toMatchObject({
      kind: 'list',
      proposals: [],
    });
    expect(hear({ headers: { precedence: 'bulk' } })).toMatchObject({ kind: 'list' });
    expect(hear({ headers: { 'x-auto-response-suppress': 'All' } })).toMatchObject({ kind: 'person' });
    const machine = hear({ headers: { 'auto-submitted': 'auto-generated' }, text: rejection });
    expect(machine).toMatchObject({
      kind: 'machine',
      proposals: [{ says: 'rejection', entries: [{ kind: 'stage', automatic: true }] }],
    });
    expect(hear({ from: { name: '', address: 'no-reply@quayside.example' }, text: rejection }).kind).toBe(
      'machine',
    );
  });

  it('an out-of-office message is no answer, and says until when they are away', () => {
    const text = 'I am out of the office and will be back on 8 March. In urgent cases call Una.';
    for (const change of [
      { headers: { 'auto-submitted': 'auto-replied' } },
      { subject: 'Automatic reply: Thank you' },
    ]) {
      expect(hear({ ...change, text })).toMatchObject({
        kind: 'auto-reply',
        proposals: [
          { says: 'wrote', entries: [{ kind: 'touch', direction: 'in', outcome: 'auto-reply' }] },
          { says: 'away', entries: [{ kind: 'away', contactId: 'c1', until: '2028-03-07' }] },
        ],
      });
    }
    expect(entriesOf({ subject: 'Out of office', text: 'I am away until 7 March.' }).at(-1)).toMatchObject({
      until: '2028-03-07',
    });
    expect(entriesOf({ subject: 'Out of office', text: 'Thanks for your mail.' })).toHaveLength(1);
  });

  it('believes no date from the future', () => {
    expect(hear({ sentAt: '2031-01-01T00:00:00Z' }).writtenAt).toBe(NOW);
    expect(hear({ sentAt: null }).writtenAt).toBe(NOW);
  });
});

describe('a letter that came back', () => {
  const report = (fields: string, type = 'message/delivery-status') => ({
    from: { name: 'Mail Delivery System', address: 'MAILER-DAEMON@relay.example.net' },
    subject: 'Undelivered Mail Returned to Sender',
    text: 'I am sorry. 550 5.1.1 user unknown',
    parts: [
      { type, text: `Reporting-MTA: dns; relay.example.net\r\n\r\n${fields}` },
      { type: 'text/rfc822-headers', text: 'Subject: Thank you\r\nMessage-ID:\r\n <m1@example.com>\r\n' },
    ],
  });

  it('corrects the fact that it was sent', () => {
    const { kind, proposals } = hear(
      report(
        'Final-Recipient: rfc822; seamus@quayside.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n  no such user',
      ),
    );
    expect(kind).toBe('bounce');
    expect(proposals).toMatchObject([
      {
        says: 'bounced',
        sure: 'sure',
        words: ['550 5.1.1 no such user'],
        entries: [
          {
            kind: 'correction',
            entryId: 'e1',
            by: { id: 'e1', outcome: 'bounced', messageId: '<m1@example.com>' },
          },
        ],
      },
    ]);
  });

  it('says nothing of one that is only late, and is no failure when it was delivered', () => {
    expect(hear(report('Action: delayed\r\nStatus: 4.4.1')).proposals).toMatchObject([
      { says: 'delayed', entries: [] },
    ]);
    expect(hear(report('Action: delivered\r\nStatus: 2.0.0')).proposals).toEqual([]);
  });

  it('is found by its recipient when the report does not name it, and never twice', () => {
    const unnamed = {
      ...report('Action: failed\r\nOriginal-Recipient: rfc822;SEAMUS@quayside.example'),
      answers: [],
    };
    const message = { ...unnamed, parts: unnamed.parts.slice(0, 1) };
    expect(hear(message).proposals).toMatchObject([{ says: 'bounced', sure: 'likely' }]);
    const [proposal] = hear(message).proposals;
    const known = aSearch();
    for (const entry of proposal?.entries ?? []) known.happened('2028-02-23T09:40:00Z', entry as never);
    expect(hear(message, known).proposals).toEqual([]);
    expect(
      hear({ ...message, parts: [], headers: { 'x-failed-recipients': 'nobody@else.example' } }).proposals,
    ).toEqual([]);
  });

  it('without any report is read from its words', () => {
    const plain = {
      from: { name: '', address: 'postmaster@quayside.example' },
      subject: 'Delivery failure',
      text: 'Your message to seamus@quayside.example\n550 5.1.1 Mailbox does not exist',
    };
    expect(hear(plain).proposals).toMatchObject([
      { says: 'bounced', sure: 'likely', words: ['550 5.1.1 Mailbox does not exist'] },
    ]);
  });
});

describe('ownWords', () => {
  it.each([
    ['Yes.\n\nOn Tue, 22 Feb 2028 at 10:00, Niamh Kerr <n@example.com> wrote:\n> Hi', 'Yes.'],
    ['Yes.\n\nOn Tue, 22 Feb 2028 at 10:00, Niamh Kerr\n<niamh@example.com> wrote:\n> Hi', 'Yes.'],
    ['Ja.\r\n\r\nAm 22.02.2028 um 10:00 schrieb Niamh Kerr:\r\n> Hi', 'Ja.'],
    ['Yes.\n-----Original Message-----\nFrom: Niamh', 'Yes.'],
    ['Yes.\n________________________________\nFrom: Niamh', 'Yes.'],
    ['Yes.\n\nFrom: Niamh Kerr <n@example.com>\nSent: Tuesday', 'Yes.'],
    ['> When?\nFriday.\n> Where?\nHere.', 'Friday.\nHere.'],
    ['Yes.\n-- \nSéamus\nHead of Optics', 'Yes.'],
    ['Yes.\n\nSent from my iPhone', 'Yes.'],
    ['On Friday we decide.\nWill write.', 'On Friday we decide.\nWill write.'],
    ['From: here to there is far.', 'From: here to there is far.'],
  ])('%j', (text, own) => {
    expect(ownWords(text)).toBe(own);
  });
});
