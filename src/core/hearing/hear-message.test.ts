import { describe, expect, it } from 'vitest';
import type { CareerBuilder } from '#testing/career-builder.ts';
import { A_WEEK_LATER, aMessage, aSearchWithALetter } from '#testing/message-builder.ts';
import { NotFoundError } from '../errors.ts';
import { parseEntry } from '../model/parse-career.ts';
import { formatInstant } from '../time/instant.ts';
import { hearMessage } from './hear-message.ts';

const hear = (change: Parameters<typeof aMessage>[0], search = aSearchWithALetter()) =>
  hearMessage(search.career(), aMessage(change), A_WEEK_LATER);
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
      const search = aSearchWithALetter();
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
    for (const one of entries) parseEntry({ ...one, id: 'e9', at: formatInstant(A_WEEK_LATER, 0) });
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

  it('goes by what the seeker says it is about', () => {
    const message = aMessage({
      from: { name: 'Mia', address: 'mia@gmail.com' },
      text: 'We went with another candidate.',
    });
    const said = { contactId: 'c1', opportunityId: 'p1' };
    expect(hearMessage(aSearchWithALetter().career(), message, A_WEEK_LATER, said)).toMatchObject({
      match: { by: 'said', ...said },
      proposals: [{ says: 'wrote' }, { says: 'rejection', entries: [{ opportunityId: 'p1' }] }],
    });
    expect(() =>
      hearMessage(aSearchWithALetter().career(), message, A_WEEK_LATER, { contactId: 'c99' }),
    ).toThrow(NotFoundError);
  });

  it('hears a message that the journal has once only', () => {
    const known = aSearchWithALetter().happened('2028-03-01T10:00:00Z', {
      kind: 'touch',
      direction: 'in',
      channel: 'email',
      contactId: 'c1',
      outcome: 'sent',
      messageId: '<r1@quayside.example>',
    });
    expect(hear({}, known)).toMatchObject({ isKnown: true, proposals: [] });
  });

  it.each([
    ['one letter off', 'seamus@quays1de.example'],
    ['another alphabet', 'seamus@quаyside.example'],
    ['that alphabet in a domain', 'seamus@xn--quyside-2fg.example'],
    ['the house under another roof', 'seamus@quayside.example.evil.example'],
    ['the house as a name', 'seamus.quayside.example@gmail.com'],
    ['a longer name of the house', 'seamus@notquayside.example'],
  ])('P15 takes no look-alike for the sender: %s', (_what, address) => {
    const text = 'We are pleased to offer you the position.';
    expect(hear({ from: { name: 'Séamus de Búrca', address }, text })).toMatchObject({
      match: null,
      proposals: [],
    });
    // In a thread of ours it is still nobody known, and never sure.
    expect(hear({ from: { name: '', address }, text, answers: ['<m1@example.com>'] }).match).toMatchObject({
      contactId: null,
      sure: 'likely',
    });
  });

  it('believes no date from the future', () => {
    expect(hear({ sentAt: '2031-01-01T00:00:00Z' }).writtenAt).toBe(A_WEEK_LATER);
    expect(hear({ sentAt: null }).writtenAt).toBe(A_WEEK_LATER);
  });
});
