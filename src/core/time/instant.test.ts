import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addMilliseconds,
  clockOf,
  formatInstant,
  HOUR,
  type Instant,
  instantFrom,
  minutesOf,
  parseInstant,
} from './instant.ts';

const second = fc
  .integer({ min: Date.parse('1900-01-01T00:00Z') / 1000, max: Date.parse('2199-12-31T23:59:59Z') / 1000 })
  .map((count) => (count * 1000) as Instant);
const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });

it('writes an instant with any offset and reads the same instant back', () => {
  fc.assert(
    fc.property(second, offset, (instant, minutes) => {
      const text = formatInstant(instant, minutes);
      expect(parseInstant(text)).toBe(instant);
      expect(new Date(text).getTime()).toBe(instant);
    }),
    { numRuns: 300 },
  );
});

it('reads what Date writes, to the millisecond', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }), (date) => {
      expect(parseInstant(date.toISOString())).toBe(date.getTime());
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['2028-02-22T14:00:00+00:00', '2028-02-22T14:00:00.000Z'],
  ['2028-02-22T14:00Z', '2028-02-22T14:00:00.000Z'],
  ['2028-02-22T14:00:30,5Z', '2028-02-22T14:00:30.500Z'],
  ['2028-02-22T14:00:30.999999999Z', '2028-02-22T14:00:30.999Z'],
  ['2028-02-22T14:00:00+0530', '2028-02-22T08:30:00.000Z'],
  ['2028-02-22T14:00:00+18:00', '2028-02-21T20:00:00.000Z'],
  ['2028-02-22T00:15:00+12:45', '2028-02-21T11:30:00.000Z'],
  ['2028-02-29T23:30:00-10:00', '2028-03-01T09:30:00.000Z'],
])('reads %s', (text, utc) => {
  expect(new Date(instantFrom(text)).toISOString()).toBe(utc);
});

it.each([
  '2028-02-22T14:00:00',
  '2028-02-22',
  '2027-02-29T14:00:00Z',
  '2028-02-22T24:00:00Z',
  '2028-02-22T14:60:00Z',
  '2028-02-22T14:00:60Z',
  '2028-02-22T14:00:00+19:00',
  '2028-02-22T14:00:00+01:60',
  '2028-02-22 14:00:00Z',
  '2028-02-22T14:00:00z',
  '2028-02-22T14Z',
  'yesterday',
])('does not take %j for an instant', (text) => {
  expect(parseInstant(text)).toBeNull();
  expect(() => instantFrom(text)).toThrow(RangeError);
});

it('writes the offset it is given, half hours and the west included', () => {
  const instant = instantFrom('2028-02-22T14:00:05Z');
  expect(formatInstant(instant, 330)).toBe('2028-02-22T19:30:05+05:30');
  expect(formatInstant(instant, -210)).toBe('2028-02-22T10:30:05-03:30');
  expect(formatInstant(instant, 13 * 60)).toBe('2028-02-23T03:00:05+13:00');
  expect(formatInstant(instant, 0)).toBe('2028-02-22T14:00:05+00:00');
});

it('moves by milliseconds', () => {
  expect(addMilliseconds(instantFrom('2028-02-22T14:00:00Z'), HOUR)).toBe(
    instantFrom('2028-02-22T15:00:00Z'),
  );
});

it('turns clock times into minutes and back', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1439 }), (minutes) => {
      expect(minutesOf(clockOf(minutes))).toBe(minutes);
    }),
  );
});
