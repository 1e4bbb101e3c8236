import { describe, expect, test } from 'vitest';
import { formatDay } from '#core/time/day.ts';
import { clockOf } from '#core/time/instant.ts';
import { isKnownZone } from '#core/time/zones.ts';
import { WINDOWS_ZONES } from '../windows-zones.generated.ts';
import { ZONE_ALIASES } from '../zone-aliases.generated.ts';
import { parseIcs } from './parse-ics.ts';

const TIME = ['DTSTART:20261202T140000Z', 'DTEND:20261202T150000Z'];

function file(
  lines: readonly string[],
  { zones = [], end = '\r\n' }: { zones?: readonly string[]; end?: string } = {},
) {
  const all = [
    'BEGIN:VCALENDAR',
    'METHOD:request',
    ...zones,
    'BEGIN:VEVENT',
    'UID:u1',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return parseIcs(new TextEncoder().encode(all.join(end)));
}
function only(lines: readonly string[], options?: Parameters<typeof file>[1]) {
  const [event] = file(lines, options).events;
  if (event === undefined) throw new Error('There is no event.');
  return event;
}
const start = (lines: readonly string[], options?: Parameters<typeof file>[1]) => {
  const wall = only(lines, options).start;
  return `${formatDay(wall.day)} ${clockOf(wall.minute)} ${wall.zone}`;
};

describe('lines', () => {
  test.each([
    ['\r\n', '\r\n '],
    ['\n', '\n\t'],
    ['\r', '\r '],
  ])('folded anywhere, also inside a letter of several bytes, with %j', (end, fold) => {
    const event = only([...TIME, `SUM${fold}MARY:Interview${fold}: Caf${fold}é, 9${fold} o’clock`], { end });
    expect(event.summary).toBe('Interview: Café, 9 o’clock');
  });

  test('escapes, quotes, groups of parameters and old ways to write an address', () => {
    const event = only([
      ...TIME,
      'SUMMARY;LANGUAGE=en:Interview\\; part 1\\, with a \\\\ and\\na break',
      'ORGANIZER;SENT-BY="mailto:assistant@example.org";CN="Alvarez; Rosa: \'Ro\'":MAILTO:Rosa.Alvarez@Example.ORG',
      'ATTENDEE;CN="Vogt, A";CUTYPE=INDIVIDUAL;EMAIL="a.vogt@example.org":/aMTYz/principal/',
      'ATTENDEE;cn=Bea;role=chair:mailto:bea@example.org',
      'ATTENDEE:invalid:nomail',
    ]);
    expect(event.summary).toBe('Interview; part 1, with a \\ and a break');
    expect(event.organizer).toEqual({
      name: "Alvarez; Rosa: 'Ro'",
      email: 'rosa.alvarez@example.org',
      kind: 'INDIVIDUAL',
      role: 'REQ-PARTICIPANT',
    });
    expect(event.attendees.map(({ name, email, role }) => [name, email, role])).toEqual([
      ['Vogt, A', 'a.vogt@example.org', 'REQ-PARTICIPANT'],
      ['Bea', 'bea@example.org', 'CHAIR'],
      [null, null, 'REQ-PARTICIPANT'],
    ]);
  });

  test('what a mail program hangs on after the calendar is not part of it', () => {
    expect(
      parseIcs(
        new TextEncoder().encode(
          `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n${TIME.join('\n')}\nEND:VEVENT\nEND:VCALENDAR\n-- \nSent from my phone\n`,
        ),
      ).events,
    ).toHaveLength(1);
  });
});

describe('times', () => {
  const pacific = [
    'BEGIN:VTIMEZONE',
    'TZID:Customized Time Zone',
    'BEGIN:STANDARD',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:-0700',
    'TZOFFSETTO:-0800',
    'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:-0800',
    'TZOFFSETTO:-0700',
    'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];

  test.each([
    ['DTSTART:20261202T140000Z', '2026-12-02 14:00 UTC'],
    ['DTSTART;TZID=Europe/Dublin:20261202T140000', '2026-12-02 14:00 Europe/Dublin'],
    ['DTSTART;TZID="GMT Standard Time":20261202T140000', '2026-12-02 14:00 Europe/London'],
    ['DTSTART;TZID=W. Europe Standard Time:20261202T140000', '2026-12-02 14:00 Europe/Berlin'],
    ['DTSTART;TZID=India Standard Time:20261202T140000', '2026-12-02 14:00 Asia/Kolkata'],
    ['DTSTART;TZID=Eastern Standard Time:20261202T140000', '2026-12-02 14:00 America/New_York'],
    [
      'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20261202T140000',
      '2026-12-02 14:00 Europe/Paris',
    ],
    [
      'DTSTART;TZID=/mozilla.org/20250228_1/America/Argentina/Ushuaia:20261202T140000',
      '2026-12-02 14:00 America/Argentina/Ushuaia',
    ],
    ['DTSTART;TZID=UTC:20261202T140000', '2026-12-02 14:00 UTC'],
    ['DTSTART:20261202T140000', '2026-12-02 14:00 null'],
    ['DTSTART;TZID=HQ Time:20261202T140000', '2026-12-02 14:00 null'],
    ['DTSTART;VALUE=DATE:20261202', '2026-12-02 00:00 null'],
    ['DTSTART;TZID=Customized Time Zone:20261202T140000', '2026-12-02 14:00 America/Los_Angeles'],
    ['DTSTART;TZID=Customized Time Zone:20260702T140000', '2026-07-02 14:00 America/Los_Angeles'],
  ])('%s', (line, expected) => {
    expect(start([line], { zones: pacific })).toBe(expected);
  });

  test('every Windows name, and every name that was changed, is a zone of the table', () => {
    const zones = [...Object.values(WINDOWS_ZONES), ...Object.values(ZONE_ALIASES)];
    expect(zones.filter((zone) => !isKnownZone(zone))).toEqual([]);
    expect(start(['DTSTART;TZID=Asia/Calcutta:20261202T140000'])).toBe('2026-12-02 14:00 Asia/Kolkata');
    expect(start(['DTSTART;TZID=US/Eastern:20261202T140000'])).toBe('2026-12-02 14:00 America/New_York');
  });

  test.each([
    ['PT45M', 45],
    ['PT1H30M', 90],
    ['P1D', 1_440],
    ['P1W', 10_080],
    ['-PT5M', null],
    ['PT0S', null],
    ['an hour', null],
  ])('a length of %s', (length, minutes) => {
    expect(only(['DTSTART:20261202T140000Z', `DURATION:${length}`]).minutes).toBe(minutes);
  });

  test('an end before the beginning, or one that is no date, is left out and named', () => {
    expect(only(['DTSTART:20261202T140000Z', 'DTEND:20261202T130000Z'])).toMatchObject({
      end: null,
      notUnderstood: ['line 6: it would end before it begins, so its end is left out'],
    });
    expect(only(['DTSTART:20261202T140000Z', 'DTEND:later']).notUnderstood).toEqual([
      'line 6: its end is not a date, and is left out',
    ]);
  });
});

describe('what is refused, with the line', () => {
  test.each([
    [['DTSTART:20260230T140000Z'], 'DTSTART is not a date', 'line 5'],
    [['DTSTART:20261202T250000Z'], 'DTSTART is not a date', 'line 5'],
    [['DTSTART:19991202T140000Z'], 'it would take place in the year 1999', 'line 5'],
    [['SUMMARY:Interview'], 'the event has no DTSTART', 'line 3'],
    [[...TIME, 'RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30'], 'the event repeats hourly', 'line 7'],
  ])('%j', (lines, message, at) => {
    expect(() => file(lines)).toThrow(
      expect.objectContaining({ code: 'invalid-input', message: expect.stringContaining(message), at }),
    );
  });

  test('a file of 2,001 events', () => {
    const events = `BEGIN:VEVENT\nUID:1\n${TIME.join('\n')}\nEND:VEVENT\n`.repeat(2_001);
    expect(() => parseIcs(new TextEncoder().encode(`BEGIN:VCALENDAR\n${events}END:VCALENDAR`))).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });

  test('nothing but a series that ends is told from one that does not; only its first date is read', () => {
    expect(only([...TIME, 'RRULE:FREQ=WEEKLY;COUNT=3']).repeats).toBe('every week');
    expect(only([...TIME, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30']).repeats).toBe('every day');
    expect(only(TIME).repeats).toBeNull();
  });
});
