import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day, dayFrom, dayOf, formatDay } from './day.ts';
import { clockOf, type Instant, instantFrom, MINUTE, minutesOf } from './instant.ts';
import {
  dayAt,
  formatInZone,
  instantOf,
  instantsOf,
  isKnownZone,
  listZones,
  minuteOfDayAt,
  offsetAt,
} from './zones.ts';

const zone = fc.constantFrom(...listZones());
const minuteInstant = fc
  .integer({ min: Date.parse('2015-01-02T00:00Z') / MINUTE, max: Date.parse('2037-12-30T00:00Z') / MINUTE })
  .map((minute) => (minute * MINUTE) as Instant);
const day = fc.integer({ min: dayOf(2015, 1, 3), max: dayOf(2037, 12, 28) }).map((count) => count as Day);

it.each([
  ['Europe/Dublin', '2027-03-28T00:59:59Z', '2027-03-28T00:59:59+00:00'],
  ['Europe/Dublin', '2027-03-28T01:00:00Z', '2027-03-28T02:00:00+01:00'],
  ['America/New_York', '2026-03-08T06:59:00Z', '2026-03-08T01:59:00-05:00'],
  ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T03:00:00-04:00'],
  ['America/New_York', '2026-11-01T06:00:00Z', '2026-11-01T01:00:00-05:00'],
  // British Columbia stayed on summer time after March 2026.
  ['America/Vancouver', '2025-12-03T20:00:00Z', '2025-12-03T12:00:00-08:00'],
  ['America/Vancouver', '2026-12-03T20:00:00Z', '2026-12-03T13:00:00-07:00'],
  ['America/Vancouver', '2030-01-15T20:00:00Z', '2030-01-15T13:00:00-07:00'],
  // Half an hour of summer time.
  ['Australia/Lord_Howe', '2027-01-15T00:00:00Z', '2027-01-15T11:00:00+11:00'],
  ['Australia/Lord_Howe', '2027-07-15T00:00:00Z', '2027-07-15T10:30:00+10:30'],
  // Samoa: west of the date line until 2011, and no summer time since 2021.
  ['Pacific/Apia', '2021-01-15T00:00:00Z', '2021-01-15T14:00:00+14:00'],
  ['Pacific/Apia', '2027-01-15T00:00:00Z', '2027-01-15T13:00:00+13:00'],
  // Morocco sets its clocks back for Ramadan.
  ['Africa/Casablanca', '2025-03-10T12:00:00Z', '2025-03-10T12:00:00+00:00'],
  ['Africa/Casablanca', '2025-06-10T12:00:00Z', '2025-06-10T13:00:00+01:00'],
  ['Africa/Casablanca', '2026-03-01T12:00:00Z', '2026-03-01T12:00:00+00:00'],
  ['Asia/Kathmandu', '2027-05-05T12:00:00Z', '2027-05-05T17:45:00+05:45'],
  ['Pacific/Chatham', '2027-07-05T12:00:00Z', '2027-07-06T00:45:00+12:45'],
  ['Pacific/Kiritimati', '2027-07-05T12:00:00Z', '2027-07-06T02:00:00+14:00'],
  ['Pacific/Niue', '2027-07-05T12:00:00Z', '2027-07-05T01:00:00-11:00'],
  ['Europe/Istanbul', '2027-01-05T12:00:00Z', '2027-01-05T15:00:00+03:00'],
  ['America/Sao_Paulo', '2027-01-05T12:00:00Z', '2027-01-05T09:00:00-03:00'],
  ['Asia/Tehran', '2027-07-05T12:00:00Z', '2027-07-05T15:30:00+03:30'],
  ['Asia/Amman', '2027-01-05T12:00:00Z', '2027-01-05T15:00:00+03:00'],
  ['America/Mexico_City', '2027-07-05T12:00:00Z', '2027-07-05T06:00:00-06:00'],
  ['Etc/UTC', '2027-07-05T12:00:00Z', '2027-07-05T12:00:00+00:00'],
])('knows the clock of %s at %s', (name, utc, local) => {
  expect(formatInZone(name, instantFrom(utc))).toBe(local);
});

it.each([
  // The clock jumps: no such time. Resolved as long after the gap as it would have been.
  ['America/New_York', '2026-03-08', '02:30', [], '2026-03-08T03:30:00-04:00'],
  ['Australia/Lord_Howe', '2026-10-04', '02:15', [], '2026-10-04T02:45:00+11:00'],
  ['Africa/Cairo', '2027-04-30', '00:00', [], '2027-04-30T01:00:00+03:00'],
  // The clock repeats: the first of the two.
  ['Europe/Dublin', '2026-10-25', '01:30', ['+01:00', '+00:00'], '2026-10-25T01:30:00+01:00'],
  ['Australia/Lord_Howe', '2027-04-04', '01:45', ['+11:00', '+10:30'], '2027-04-04T01:45:00+11:00'],
  // The change that never came.
  ['America/Vancouver', '2026-11-01', '01:30', ['-07:00'], '2026-11-01T01:30:00-07:00'],
])('%s on %s at %s', (name, on, clock, offsets, resolved) => {
  const all = instantsOf(name, dayFrom(on), minutesOf(clock));
  expect(all.map((instant) => formatInZone(name, instant))).toEqual(
    offsets.map((offset) => `${on}T${clock}:00${offset}`),
  );
  expect(formatInZone(name, instantOf(name, dayFrom(on), minutesOf(clock)))).toBe(resolved);
});

it('finds every instant again by the time its clock shows', () => {
  fc.assert(
    fc.property(zone, minuteInstant, (name, instant) => {
      const minutes = minuteOfDayAt(name, instant);
      expect(minutes).toBeGreaterThanOrEqual(0);
      expect(minutes).toBeLessThan(1440);
      expect(instantsOf(name, dayAt(name, instant), minutes)).toContain(instant);
      expect(formatInZone(name, instant).slice(0, 16)).toBe(
        `${formatDay(dayAt(name, instant))}T${clockOf(minutes)}`,
      );
    }),
    { numRuns: 200 },
  );
});

it('gives one instant for almost every wall time, at most two, and always the earliest', () => {
  fc.assert(
    fc.property(zone, day, fc.nat({ max: 1439 }), (name, on, minutes) => {
      const all = instantsOf(name, on, minutes);
      expect(all.length).toBeLessThanOrEqual(2);
      const resolved = instantOf(name, on, minutes);
      if (all.length > 0) expect(resolved).toBe(Math.min(...all));
      // In a gap the clock shows a later time than was asked for, never an earlier day.
      else
        expect(dayAt(name, resolved) * 1440 + minuteOfDayAt(name, resolved)).toBeGreaterThan(
          on * 1440 + minutes,
        );
      expect(instantOf(name, addDays(on, 1), minutes)).toBeGreaterThan(resolved);
    }),
    { numRuns: 400 },
  );
});

it('agrees with the zone data of this machine on years long past', () => {
  const sample = listZones().filter((_, index) => index % 7 === 0);
  const differing = sample.filter((name) => {
    let format: Intl.DateTimeFormat;
    try {
      format = new Intl.DateTimeFormat('en-GB', {
        timeZone: name,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
    } catch {
      return false;
    }
    return [2016, 2022].some((year) =>
      [1, 7].some((month) => {
        const instant = (dayOf(year, month, 15) * 86_400_000) as Instant;
        return format.format(instant) !== clockOf(minuteOfDayAt(name, instant));
      }),
    );
  });
  expect(differing).toEqual([]);
});

it('knows the zones people use, old names included, and no others', () => {
  for (const name of [
    'Europe/Kyiv',
    'Europe/Kiev',
    'Asia/Calcutta',
    'Asia/Kolkata',
    'America/Argentina/Buenos_Aires',
  ]) {
    expect(isKnownZone(name)).toBe(true);
  }
  for (const name of ['', 'Dublin', 'europe/dublin', 'toString', '__proto__', 'GMT Standard Time']) {
    expect(isKnownZone(name)).toBe(false);
  }
  expect(() => offsetAt('Mars/Olympus', 0 as Instant)).toThrow(RangeError);
});
