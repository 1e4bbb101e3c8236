import { describe, expect, test } from 'vitest';
import { viewCareer } from '#core/facts/career-view.ts';
import type { Career } from '#core/model/career.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { begunCareer, bringIn, NOW } from './testing/bring-in.ts';

interface Slot {
  readonly uid?: string;
  readonly summary?: string;
  readonly start?: string;
  readonly end?: string;
  readonly lines?: readonly string[];
}

const ORGANIZER = 'ORGANIZER;CN=Rosa Quirke:mailto:rosa.quirke@quayside.example';
const ADA = 'ATTENDEE;CN=Ada Byrne:mailto:ada.byrne@quayside.example';
const ME = 'ATTENDEE;CN=Niamh Kerr:mailto:niamh@example.com';

function invitation(...slots: readonly Slot[]): string {
  const events = slots.map(
    ({
      uid = 'call-1',
      summary = 'Interview - Lens Designer',
      start = 'DTSTART;TZID=Europe/Dublin:20261202T140000',
      end = 'DTEND;TZID=Europe/Dublin:20261202T150000',
      lines = [ORGANIZER, ADA, ME],
    }) =>
      [
        'BEGIN:VEVENT',
        `UID:${uid}`,
        start,
        end,
        `SUMMARY:${summary}`,
        'LOCATION:Quayside Instruments\\, Cork',
        ...lines,
        'END:VEVENT',
      ].join('\r\n'),
  );
  return ['BEGIN:VCALENDAR', 'METHOD:REQUEST', ...events, 'END:VCALENDAR'].join('\r\n');
}

const asked = ({ before }: ReturnType<typeof bringIn>, index = 0) =>
  (before.items[index]?.questions ?? []).map(({ id }) => id);
const namesIn = (career: Career) => [...viewCareer(career, NOW).contacts.values()].map(({ name }) => name);

describe('several interviews in one file', () => {
  const day = invitation(
    { uid: 'slot-1', summary: 'Interview 1: Lens Designer' },
    {
      uid: 'slot-2',
      summary: 'Interview 2: Lens Designer',
      start: 'DTSTART;TZID=Europe/Dublin:20261202T153000',
      end: 'DTEND;TZID=Europe/Dublin:20261202T161500',
      lines: [ORGANIZER, 'ATTENDEE;CN=Conor Walsh:mailto:conor.walsh@quayside.example', ADA, ME],
    },
  );

  test('go to one opportunity, and nobody is asked about, or added, twice', () => {
    const brought = bringIn(begunCareer(), day);
    expect(asked(brought)).toEqual(['part rosa.quirke@quayside.example', 'organization', 'role']);
    expect(asked(brought, 1)).toEqual(['opportunity']);
    expect(brought.proposal.items[1]?.questions[0]).toMatchObject({
      suggested: 'with slot-1',
      choices: [
        { id: 'with slot-1', label: 'The same as “Interview 1: Lens Designer”' },
        { id: 'new', label: 'A new one' },
      ],
    });
    const { career } = brought;
    expect([career.organizations.length, career.opportunities.length, career.interviews.length]).toEqual([
      1, 1, 2,
    ]);
    expect(namesIn(career)).toEqual(['Rosa Quirke', 'Ada Byrne', 'Conor Walsh']);
    expect(bringIn(career, day).career).toBe(career);
  });

  test('more than twenty are somebody’s calendar', () => {
    const slots = Array.from({ length: 21 }, (_, index) => ({ uid: `slot-${index}` }));
    expect(() => bringIn(begunCareer(), invitation(...slots))).toThrow(
      /21 events.*save only the one invitation/,
    );
  });

  test('of two versions of one the later counts', () => {
    const both = invitation(
      { lines: ['SEQUENCE:1', ORGANIZER, ME] },
      { lines: ['SEQUENCE:0', ORGANIZER, ADA, ME] },
    );
    const { proposal } = bringIn(begunCareer(), both);
    expect(proposal.items.map(({ sequence, people }) => [sequence, people.length])).toEqual([[1, 1]]);
  });
});

describe('one date of a series', () => {
  const series = { uid: 'weekly', lines: ['RRULE:FREQ=WEEKLY;COUNT=3', ORGANIZER, ADA, ME] };
  const moved = (date: string) => ({
    uid: 'weekly',
    start: 'DTSTART;TZID=Europe/Dublin:20261203T100000',
    end: 'DTEND;TZID=Europe/Dublin:20261203T110000',
    lines: [`RECURRENCE-ID;TZID=Europe/Dublin:${date}`, 'SEQUENCE:1', ORGANIZER, ADA, ME],
  });

  test('that was taken is moved; another one is another interview', () => {
    const first = bringIn(begunCareer(), invitation(series));
    expect(first.proposal.items[0]?.notUnderstood).toEqual([
      'It repeats every week; only the first date is taken.',
    ]);
    const same = bringIn(first.career, invitation(moved('20261202T140000')));
    expect(same.proposal.items[0]?.change).toBe('update');
    expect(same.career.interviews).toHaveLength(1);
    const other = bringIn(first.career, invitation(moved('20261209T140000')), { interview: 'another' });
    expect(other.proposal.items[0]?.change).toBe('new');
    expect(other.career.interviews).toHaveLength(2);
  });
});

describe('who is who', () => {
  const known = (contact: object) =>
    parseCareer({
      ...begunCareer(),
      organizations: [{ id: 'o1', name: 'Northquay', country: 'IE', zone: 'Europe/Dublin' }],
      contacts: [{ id: 'c1', name: 'Ada Byrne', organizationId: 'o1', ...contact }],
    });

  test('somebody of the same name is asked about, and the address is learnt', () => {
    const question = 'known ada.byrne@quayside.example';
    const same = bringIn(known({}), invitation({}), { [question]: 'c1' });
    expect(asked(same)).toContain(question);
    expect(same.career.contacts[0]).toMatchObject({
      id: 'c1',
      email: 'ada.byrne@quayside.example',
      verified: 'invite',
    });
    expect(same.career.contacts).toHaveLength(2);
    expect(bringIn(same.career, invitation({})).career).toBe(same.career);
    const other = bringIn(known({}), invitation({}), { [question]: 'new' });
    expect(other.career.contacts).toHaveLength(3);
  });

  test('a known address is that person, whatever name the file gives', () => {
    const { career, proposal } = bringIn(
      known({ name: 'Ada Byrne-Walsh', email: 'Ada.Byrne@quayside.example', verified: 'card' }),
      invitation({}),
    );
    expect(career.contacts[0]).toMatchObject({ name: 'Ada Byrne-Walsh', verified: 'card' });
    expect(career.contacts).toHaveLength(2);
    expect(proposal.items[0]?.notUnderstood).toEqual([
      'The invitation calls Ada Byrne-Walsh “Ada Byrne”; the name you have is kept.',
    ]);
  });

  test('without an address of one’s own it is asked which of them one is, once', () => {
    const { email: _email, ...seeker } = begunCareer().seeker;
    const career = { ...begunCareer(), seeker };
    const file = invitation({ lines: [ORGANIZER, ADA, 'ATTENDEE;CN=N. K.:mailto:nk@example.com'] });
    const brought = bringIn(career, file, { you: 'nk@example.com' });
    expect(asked(brought)[0]).toBe('you');
    expect(namesIn(brought.career)).toEqual(['Rosa Quirke', 'Ada Byrne']);
    expect(brought.career.seeker.email).toBe('nk@example.com');
    expect(brought.result.done).toContain('Noted nk@example.com as your address.');
    expect(bringIn(brought.career, file).career).toBe(brought.career);
  });

  test('one’s own name is oneself, under another address too; it is said', () => {
    const file = invitation({ lines: [ORGANIZER, 'ATTENDEE;CN="Kerr, Niamh":mailto:niamh.k@other.example'] });
    const { career, proposal } = bringIn(begunCareer(), file);
    expect(namesIn(career)).toEqual(['Rosa Quirke']);
    expect(proposal.items[0]?.notUnderstood).toEqual([
      'niamh.k@other.example is taken to be you, as it stands beside your name.',
    ]);
  });

  test('a role mailbox, a room, a list and who is only told are nobody', () => {
    const { career } = bringIn(
      begunCareer(),
      invitation({
        lines: [
          'ORGANIZER;CN=Quayside Careers:mailto:careers@quayside.example',
          'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@quayside.example',
          'ATTENDEE;CUTYPE=GROUP;CN=Panel:mailto:panel@quayside.example',
          'ATTENDEE;ROLE=NON-PARTICIPANT;CN=Una Daly:mailto:una@quayside.example',
          ADA,
          ME,
        ],
      }),
    );
    expect(namesIn(career)).toEqual(['Ada Byrne']);
  });
});

describe('when', () => {
  const at = (start: string, end: string) => invitation({ start, end });

  test('an hour that comes twice is asked about', () => {
    const file = at('DTSTART;TZID=Europe/Dublin:20261025T013000', 'DTEND;TZID=Europe/Dublin:20261025T023000');
    const first = bringIn(begunCareer(), file, { whichHour: 'first' });
    expect(asked(first)[0]).toBe('whichHour');
    expect(first.proposal.items[0]?.startsAt).toBe('2026-10-25T01:30:00+01:00');
    expect(bringIn(begunCareer(), file, { whichHour: 'second' }).proposal.items[0]?.startsAt).toBe(
      '2026-10-25T01:30:00+00:00',
    );
  });

  test('an hour that does not exist is read as that much later, and it is said', () => {
    const file = at('DTSTART;TZID=Europe/Dublin:20270328T013000', 'DTEND;TZID=Europe/Dublin:20270328T030000');
    const [item] = bringIn(begunCareer(), file).proposal.items;
    expect(item?.startsAt).toBe('2027-03-28T02:30:00+01:00');
    expect(item?.notUnderstood[0]).toMatch(/^01:30 does not exist that day in Europe\/Dublin/);
  });

  test('an answer that makes no sense is not taken, and it says so', () => {
    expect(() =>
      bringIn(begunCareer(), at('DTSTART:20261202T140000', 'DTEND:20261202T150000'), {
        timeZone: 'Atlantis',
      }),
    ).toThrow('is no answer to timeZone: this answer is not understood');
  });

  test('where a country has several clocks, the one of the invitation is taken, else it is asked', () => {
    const us = { organizationCountry: 'US' };
    const zoneOf = (brought: ReturnType<typeof bringIn>) => brought.career.organizations[0]?.zone;
    const central = at(
      'DTSTART;TZID=Central Standard Time:20261202T140000',
      'DTEND;TZID=Central Standard Time:20261202T150000',
    );
    expect(zoneOf(bringIn(begunCareer(), central, us))).toBe('America/Chicago');
    const utc = at('DTSTART:20261202T140000Z', 'DTEND:20261202T150000Z');
    const denver = bringIn(begunCareer(), utc, { ...us, organizationZone: 'America/Denver' });
    expect(zoneOf(denver)).toBe('America/Denver');
    expect(
      denver.proposal.items[0]?.questions.find(({ id }) => id === 'organizationZone')?.choices.length,
    ).toBeLessThan(10);
  });
});
