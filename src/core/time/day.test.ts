import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  civilOf,
  type Day,
  dayFrom,
  dayOf,
  earlierDay,
  formatDay,
  laterDay,
  parseDay,
  WEEKDAYS,
  weekdayOf,
} from './day.ts';

const DAY_LENGTH = 86_400_000;
/** Every day from year 1 to 9999. */
const day = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) }).map((count) => count as Day);

it('counts days as the Gregorian calendar does, weekdays included', () => {
  fc.assert(
    fc.property(day, (some) => {
      const date = new Date(some * DAY_LENGTH);
      expect(civilOf(some)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        date: date.getUTCDate(),
      });
      expect(weekdayOf(some)).toBe(WEEKDAYS[date.getUTCDay()]);
    }),
    { numRuns: 400 },
  );
});

it('writes a day and reads the same day back', () => {
  fc.assert(
    fc.property(day, (some) => {
      expect(parseDay(formatDay(some))).toBe(some);
      const { year, month, date } = civilOf(some);
      expect(dayOf(year, month, date)).toBe(some);
    }),
  );
});

it('adds and takes away', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5_000, max: 5_000 }), (some, count) => {
      expect(addDays(addDays(some, count), -count)).toBe(some);
      expect(earlierDay(some, addDays(some, count)) + laterDay(some, addDays(some, count))).toBe(
        2 * some + count,
      );
    }),
  );
});

it('writes no year of five digits, whatever is added', () => {
  expect(formatDay(addDays(dayFrom('9999-12-31'), 1))).toBe('9999-12-31');
  expect(formatDay(addDays(dayFrom('9999-12-31'), 400))).toBe('9999-12-31');
});

it.each(['2028-02-29', '2000-02-29', '2027-12-31', '0001-01-01'])('takes %s for a date', (text) => {
  expect(formatDay(dayFrom(text))).toBe(text);
});

it.each([
  '2027-02-29',
  '1900-02-29',
  '2027-04-31',
  '2027-13-01',
  '2027-00-10',
  '2027-01-00',
  '2027-1-5',
  '27-01-05',
  '2027/01/05',
  ' 2027-01-05',
  '2027-01-05\n',
  '2027-01-05T00:00Z',
  '٢٠٢٧-٠١-٠٥',
  '',
])('does not take %j for a date', (text) => {
  expect(parseDay(text)).toBeNull();
  expect(() => dayFrom(text)).toThrow(RangeError);
});
