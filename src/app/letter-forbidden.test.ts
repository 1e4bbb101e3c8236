import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlockedError, InvalidInputError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import type { Draft } from '#core/model/draft.ts';
import type { JournalEntry } from '#core/model/journal-entry.ts';
import { CHANNELS, type Channel } from '#core/model/lists.ts';
import { aSearchWithADraft, type LetterDesk, openLetterDesk } from '#testing/mail-desk.ts';
import { type FaultServer, startFaultServer } from '#testing/mail-fault-server.ts';
import { handOver } from './hand-over.ts';
import { recordSent } from './record-sent.ts';
import { sendDraft } from './send-draft.ts';

let desk: LetterDesk;
let server: FaultServer;
beforeEach(async () => {
  server = await startFaultServer();
  desk = await openLetterDesk({
    server: { host: '127.0.0.1', port: server.port, security: 'tls', user: 'niamh', password: 'secret' },
  });
});
afterEach(async () => {
  await desk.close();
  await server.close();
});

/** Every way by which a letter leaves, or is said to have left. */
const WAYS = {
  send: () => sendDraft(desk, { draftId: 'd1', idempotencyKey: 'key' }),
  mailto: () => handOver(desk, { draftId: 'd1', how: 'mailto' }),
  eml: () => handOver(desk, { draftId: 'd1', how: 'eml' }),
  copy: () => handOver(desk, { draftId: 'd1', how: 'copy' }),
  sent: () => recordSent(desk, { draftId: 'd1' }),
} as const;
const BY_ALL_WAYS = Object.entries(WAYS);
const EVERY_CHECK = [
  'name-matches-recipient',
  'people-are-named-right',
  'company-is-named-right',
  'no-other-employer',
  'no-leftover-placeholder',
  'channel-is-allowed',
  'recipient-is-allowed',
];

function withDraft(change: Partial<Draft>, career = aSearchWithADraft()): Career {
  return { ...career, drafts: career.drafts.map((draft) => ({ ...draft, ...change })) };
}
const body = (from: string, to: string) => {
  const [draft] = aSearchWithADraft().drafts;
  const words = draft?.body ?? '';
  expect(words).toContain(from);
  return words.replace(from, to);
};
const forbidden = (rule: Extract<JournalEntry, { kind: 'restriction' }>['rule'], more = {}): JournalEntry =>
  ({
    id: 'r1',
    at: '2028-02-22T18:00:00Z',
    kind: 'restriction',
    opportunityId: 'p1',
    rule,
    ...more,
  }) as JournalEntry;

const NEVER: readonly [what: string, career: Career][] = [
  ['the wrong name', withDraft({ body: body('Dear Séamus', 'Dear Sinéad') })],
  ['a near miss of the name', withDraft({ body: body('Dear Séamus', 'Dear Seamas') })],
  [
    'another company',
    withDraft(
      { body: body('your time', 'your time at Harbour Optics') },
      {
        ...aSearchWithADraft(),
        organizations: [
          ...aSearchWithADraft().organizations,
          { id: 'o9', name: 'Harbour Optics', country: 'IE', zone: 'Europe/Dublin' },
        ],
        opportunities: [
          ...aSearchWithADraft().opportunities,
          { id: 'p9', organizationId: 'o9', role: 'Optician' },
        ],
      },
    ),
  ],
  ['a placeholder', withDraft({ body: body('ghosting', '[topic]') })],
  [
    'a forbidden channel',
    { ...aSearchWithADraft(), journal: [forbidden('only-channels', { channels: ['post'] })] },
  ],
  [
    'a forbidden person',
    { ...aSearchWithADraft(), journal: [forbidden('not-this-person', { contactId: 'c1' })] },
  ],
  ['a note where none are wanted', { ...aSearchWithADraft(), journal: [forbidden('no-notes')] }],
];

describe('P05 what must not leave, leaves by no way', () => {
  it.each(NEVER)('%s, whatever the seeker wants to let pass', async (_what, career) => {
    const overrides = EVERY_CHECK.map((check) => ({ check, reason: 'I know better' }));
    for (const change of [{}, { overrides }]) {
      await desk.career.replace(withDraft(change, career));
      for (const [name, leave] of BY_ALL_WAYS) {
        await expect(leave(), name).rejects.toThrow(BlockedError);
      }
    }
    const { career: after } = await desk.career.read();
    expect(after?.journal).toEqual(career.journal);
    expect(after?.drafts).toHaveLength(1);
    expect(server.reached).toEqual([]);
    expect((await desk.letters.list()).map(({ state }) => state)).toEqual([]);
  });

  it('no channel passes that a restriction forbids, and no restriction forbids more than it says', async () => {
    const rules = [
      ['no-calls', {}, (channel: Channel) => channel !== 'phone'],
      [
        'no-channels',
        { channels: ['linkedin', 'chat'] },
        (channel: Channel) => !['linkedin', 'chat'].includes(channel),
      ],
      ['only-channels', { channels: ['post'] }, (channel: Channel) => channel === 'post'],
      ['not-this-person', { contactId: 'c1' }, () => false],
      ['no-notes', {}, () => false],
    ] as const;
    for (const [rule, more, allows] of rules) {
      for (const channel of CHANNELS) {
        await desk.career.replace({ ...aSearchWithADraft(), journal: [forbidden(rule, more)] });
        const spoken = channel === 'phone' || channel === 'in-person';
        const said = recordSent(desk, { draftId: 'd1', channel, ...(spoken ? { outcome: 'spoke' } : {}) });
        if (allows(channel)) expect(await said, `${rule} ${channel}`).toMatchObject({ channel });
        else await expect(said, `${rule} ${channel}`).rejects.toThrow(BlockedError);
      }
    }
  });

  it('what the seeker may let pass leaves with the reason, and the fact keeps it', async () => {
    const career: Career = {
      ...withDraft({
        purpose: 'send-references',
        body: body('lenses.', 'lenses. You may call Rosa Paz, who knows how I plan.'),
      }),
    };
    career.contacts.push({ id: 'c9', name: 'Rosa Paz', verified: 'told' });
    career.references.push({ contactId: 'c9', relationship: 'manager', permission: 'ask' });
    await desk.career.replace(career);
    for (const [name, leave] of BY_ALL_WAYS) await expect(leave(), name).rejects.toThrow(BlockedError);

    const overrides = [{ check: 'references-have-permission', reason: 'she said yes on the phone' }];
    await desk.career.replace(withDraft({ overrides }, career));
    await WAYS.send();
    const { career: after } = await desk.career.read();
    expect(after?.journal).toMatchObject([{ kind: 'touch', outcome: 'sent', overrides }]);
    expect(server.letters).toHaveLength(1);
  });

  it('a letter to several goes nowhere: each gets one of their own', async () => {
    await desk.career.replace(withDraft({ alsoTo: ['c1'] }));
    for (const [name, leave] of BY_ALL_WAYS) await expect(leave(), name).rejects.toThrow(InvalidInputError);
  });
});
