import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewCareer } from '#core/facts/career-view.ts';
import type { Career } from '#core/model/career.ts';
import { addMilliseconds, DAY_LENGTH } from '#core/time/instant.ts';
import { begunCareer, bringIn, NOW } from './testing/bring-in.ts';

interface Version {
  readonly sequence: number;
  readonly method?: string;
  readonly hour?: number;
  readonly people?: readonly string[];
  readonly uid?: string;
  readonly sender?: string;
}

/** Every version of one invitation, by what differs. */
function invitation({
  sequence,
  method = 'REQUEST',
  hour = 14,
  people = ['Ada Byrne'],
  uid = 'call-1@quayside.example',
  sender = 'rosa.quirke@quayside.example',
}: Version): string {
  const address = (name: string) => `${name.toLowerCase().replace(' ', '.')}@quayside.example`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    'DTSTAMP:20261120T090000Z',
    `DTSTART;TZID=Europe/Dublin:20261202T${hour}0000`,
    `DTEND;TZID=Europe/Dublin:20261202T${hour + 1}0000`,
    'SUMMARY:Interview - Lens Designer',
    'LOCATION:Quayside Instruments\\, Cork',
    `ORGANIZER;CN=Rosa Quirke:mailto:${sender}`,
    ...people.map((name) => `ATTENDEE;CN=${name}:mailto:${address(name)}`),
    'ATTENDEE;CN=Niamh Kerr:mailto:niamh@example.com',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.join('\r\n');
}

const LATER = addMilliseconds(NOW, DAY_LENGTH);
const take = (career: Career, version: Version, answers: Readonly<Record<string, string>> = {}) =>
  bringIn(career, invitation(version), answers, LATER);
const firstKept = () => bringIn(begunCareer(), invitation({ sequence: 0 })).career;
const namesIn = (career: Career) => {
  const { interviews, contacts } = viewCareer(career, LATER);
  const [interview] = interviews.values();
  return (interview?.people ?? []).map(({ contactId }) => contacts.get(contactId)?.name);
};
const interviewOf = (career: Career, at = LATER) => [...viewCareer(career, at).interviews.values()][0];

describe('an invitation that changes', () => {
  test('a new time is later knowledge: an entry, so that before it the old time stands', () => {
    const before = firstKept();
    const { career, proposal, result } = take(before, { sequence: 1, hour: 16 });
    expect(proposal.items[0]).toMatchObject({
      change: 'update',
      questions: [],
      existing: { interviewId: 'i0.0.5' },
    });
    expect(career.journal).toEqual([
      {
        id: expect.any(String),
        at: '2026-11-26T09:00:00+00:00',
        kind: 'amend',
        in: 'interviews',
        itemId: 'i0.0.5',
        set: {
          startsAt: '2026-12-02T16:00:00+00:00',
          endsAt: '2026-12-02T17:00:00+00:00',
        },
        by: 'employer',
      },
    ]);
    expect(interviewOf(career, NOW)?.startsAt).toBe('2026-12-02T14:00:00+00:00');
    expect(interviewOf(career)?.startsAt).toBe('2026-12-02T16:00:00+00:00');
    const invitation = { uid: 'call-1@quayside.example', sequence: 1 };
    expect(career.interviews).toEqual(before.interviews.map((interview) => ({ ...interview, invitation })));
    expect(result.done).toEqual([
      'Changed the interview on Wednesday 2 December at 14:00 (Europe/Dublin): it is now on Wednesday 2 December at 16:00 (Europe/Dublin).',
    ]);
    expect(result.opportunityIds).toEqual(['p0.0.4']);
  });

  test('a cancellation, and taking place after all', () => {
    const cancelled = take(firstKept(), { sequence: 1, method: 'CANCEL' });
    expect(cancelled.proposal.items[0]?.change).toBe('cancel');
    expect(interviewOf(cancelled.career)?.status).toBe('cancelled');
    const again = take(cancelled.career, { sequence: 1, method: 'CANCEL' });
    expect(again.proposal.items[0]?.change).toBe('same');
    expect(again.career).toBe(cancelled.career);
    const back = take(cancelled.career, { sequence: 2 });
    expect(interviewOf(back.career)?.status).toBe('scheduled');
    expect(back.result.done[0]).toMatch(/it takes place after all\.$/);
  });

  test('an older version is left out, whatever it says', () => {
    const { career } = take(firstKept(), { sequence: 3, hour: 16 });
    for (const version of [{ sequence: 2 }, { sequence: 0, hour: 10 }, { sequence: 2, method: 'CANCEL' }]) {
      const stale = take(career, version);
      expect(stale.proposal.items[0]?.change).toBe('stale');
      expect(stale.career).toBe(career);
    }
  });

  test('somebody who joins is added once, and somebody who is no longer named is asked about', () => {
    const joined = take(firstKept(), { sequence: 0, people: ['Ada Byrne', 'Conor Walsh'] });
    expect(joined.proposal.items[0]?.change).toBe('update');
    expect(namesIn(joined.career)).toEqual(['Rosa Quirke', 'Ada Byrne', 'Conor Walsh']);
    expect(joined.career.journal).toEqual([]);
    expect(take(joined.career, { sequence: 0, people: ['Conor Walsh', 'Ada Byrne'] }).career).toBe(
      joined.career,
    );
    const left = take(joined.career, { sequence: 1, people: ['Conor Walsh'] });
    expect(left.before.items[0]?.questions.map(({ ask }) => ask)).toEqual([
      'Ada Byrne is not in the new invitation. Will you still meet?',
    ]);
    expect(namesIn(left.career)).toEqual(['Rosa Quirke', 'Conor Walsh']);
    const stays = take(joined.career, { sequence: 1, people: ['Conor Walsh'] }, { 'gone c0.0.3': 'stays' });
    expect(namesIn(stays.career)).toEqual(['Rosa Quirke', 'Ada Byrne', 'Conor Walsh']);
  });

  test('where an entry has its say on who takes part, whoever joins is an entry too', () => {
    const before = firstKept();
    const entry = {
      id: 'by-hand',
      at: '2026-11-25T10:00:00+00:00',
      kind: 'amend' as const,
      in: 'interviews' as const,
      itemId: 'i0.0.5',
      set: { people: [{ contactId: 'c0.0.3', part: 'interviewer' }] },
    };
    const amended = { ...before, journal: [entry] };
    const { career } = take(
      amended,
      { sequence: 1, people: ['Ada Byrne', 'Conor Walsh'] },
      { [PART]: 'coordinator' },
    );
    expect(namesIn(career)).toEqual(['Ada Byrne', 'Rosa Quirke', 'Conor Walsh']);
    expect(career.journal).toHaveLength(2);
  });

  test('T10 a change from a stranger who knows the UID is confirmed first; one from a colleague is not', () => {
    const before = firstKept();
    const forged = { sequence: 7, sender: 'rosa.quirke@quayslde.example', people: ['Ada Byrne'] };
    for (const version of [
      { ...forged, hour: 18 },
      { ...forged, method: 'CANCEL' },
    ]) {
      expect(() =>
        take(before, version, { [PART_OF_STRANGER]: 'coordinator', 'gone c0.0.2': 'out' }),
      ).toThrow(
        /^Nobody answers “It was sent by rosa\.quirke@quayslde\.example, who is not of this interview/,
      );
      const answers = { sender: 'yes', [PART_OF_STRANGER]: 'coordinator', [SAME_NAME]: 'c0.0.2' };
      expect(take(before, version, answers).career).not.toBe(before);
    }
    const colleague = { sequence: 1, hour: 16, sender: 'una.daly@quayside.example' };
    const { before: read } = take(before, colleague, { [`known ${colleague.sender}`]: 'c0.0.2' });
    expect(read.items[0]?.questions.map(({ id }) => id)).not.toContain('sender');
  });

  test('another time under the same number is asked about, not guessed', () => {
    const before = firstKept();
    const taken = take(before, { sequence: 0, hour: 10 }, { time: 'invitation' });
    expect(taken.before.items[0]?.questions.map(({ id }) => id)).toEqual(['time']);
    expect(interviewOf(taken.career)?.startsAt).toBe('2026-12-02T10:00:00+00:00');
    const kept = take(before, { sequence: 0, hour: 10 }, { time: 'kept' });
    expect(interviewOf(kept.career)?.startsAt).toBe('2026-12-02T14:00:00+00:00');
  });

  test('a new invitation for an opportunity with an interview ahead may be that one, moved', () => {
    const before = firstKept();
    const other = { sequence: 0, uid: 'call-2@quayside.example', hour: 16 };
    const moved = take(before, other, { opportunity: 'p0.0.4', interview: 'i0.0.5', [PART]: 'coordinator' });
    expect(moved.career.interviews).toHaveLength(1);
    expect(interviewOf(moved.career)).toMatchObject({ invitation: { uid: 'call-2@quayside.example' } });
    const second = take(before, other, {
      opportunity: 'p0.0.4',
      interview: 'another',
      [PART]: 'coordinator',
    });
    expect(second.career.interviews).toHaveLength(2);
    expect(second.career.opportunities).toHaveLength(1);
    expect(second.career.contacts).toHaveLength(2);
  });

  test('an opportunity that is here is proposed when its people are invited', () => {
    const other = { sequence: 0, uid: 'call-2@quayside.example', hour: 16 };
    const { before } = take(firstKept(), other, { interview: 'another' });
    const asked = before.items[0]?.questions.find(({ id }) => id === 'opportunity');
    expect(asked).toMatchObject({
      suggested: 'p0.0.4',
      choices: [
        { id: 'p0.0.4', label: 'Lens Designer, Quayside Instruments' },
        { id: 'new', label: 'A new one' },
      ],
    });
  });

  test('while a question is open nothing is kept, and it says which', () => {
    expect(() => take(begunCareer(), { sequence: 0 }, { role: ' ' })).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        message: 'Which role is it for? It is not answered',
        at: 'answers → call-1@quayside.example → role',
      }),
    );
  });
});

const PART_OF_STRANGER = 'part rosa.quirke@quayslde.example';
const SAME_NAME = 'known rosa.quirke@quayslde.example';
const PART = 'part rosa.quirke@quayside.example';

describe('in whatever order and however often versions come', () => {
  const version = fc.record({
    sequence: fc.nat(4),
    method: fc.constantFrom('REQUEST', 'REQUEST', 'PUBLISH', 'CANCEL'),
  });
  /** What a calendar would send under a number: always the same under the same one. */
  const sent = ({ sequence, method }: { sequence: number; method: string }): Version => ({
    sequence,
    method,
    hour: 10 + sequence,
    people: sequence % 2 === 0 ? ['Ada Byrne'] : ['Ada Byrne', 'Conor Walsh'],
  });

  test('there is one interview at the time of the highest number, nobody twice, and once more says nothing new', async () => {
    await fc.assert(
      fc.property(
        fc.array(fc.record({ sequence: fc.nat(4), method: fc.constant('CANCEL') }), { maxLength: 1 }),
        fc.record({ sequence: fc.nat(4), method: fc.constant('REQUEST') }),
        fc.array(version, { maxLength: 5 }),
        (cancelledBefore, first, later) => {
          const versions = [...cancelledBefore, first, ...later];
          let career = begunCareer();
          for (const each of versions) career = take(career, sent(each)).career;
          const known = [first, ...later];
          const view = viewCareer(career, LATER);
          expect(view.interviews.size).toBe(1);
          expect(view.opportunities.size).toBe(1);
          const emails = [...view.contacts.values()].map(({ email }) => email);
          expect(new Set(emails).size).toBe(emails.length);
          const highest = Math.max(...known.map(({ sequence }) => sequence));
          const interview = interviewOf(career);
          expect(interview?.invitation?.sequence).toBe(highest);
          const asked = known.filter(({ sequence, method }) => sequence === highest && method !== 'CANCEL');
          if (asked.length > 0 && interview?.status !== 'cancelled') {
            expect(interview?.startsAt).toBe(`2026-12-02T${10 + highest}:00:00+00:00`);
          }
          for (const each of known) expect(take(career, sent(each)).career).toBe(career);
        },
      ),
      { seed: 20261125, numRuns: 25 },
    );
  });
});
