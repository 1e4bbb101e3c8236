import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Organization } from '../model/organization.ts';
import { calendarOfCountry, calendarOfOrganization } from './business-calendar.ts';
import { addDays, type Day, dayFrom, dayOf, formatDay, WEEKDAYS } from './day.ts';

const base: Organization = { id: 'o1', name: 'Quayside', country: 'IE', zone: 'Europe/Dublin' };
const at = (details: Partial<Organization>) => calendarOfOrganization({ ...base, ...details });
const country = fc.constantFrom('IE', 'US', 'GB', 'DE', 'JP', 'SA', 'IL', 'AE', 'NP', 'BR', 'IR', 'CN', 'XX');
const day = fc.integer({ min: dayOf(2025, 6, 1), max: dayOf(2032, 6, 1) }).map((count) => count as Day);
const closure = fc
  .tuple(day, fc.nat({ max: 20 }))
  .map(([from, length]) => ({ from: formatDay(from), until: formatDay(addDays(from, length)) }));
const organization = fc.record({
  country,
  closed: fc.array(closure, { maxLength: 3 }),
  open: fc.array(day.map(formatDay), { maxLength: 3 }),
  weekend: fc.option(fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 6 }), { nil: undefined }),
});
const calendar = organization.map(({ weekend, ...rest }) =>
  at({ ...rest, ...(weekend === undefined ? {} : { weekend }) }),
);
const count = fc.integer({ min: 1, max: 25 });

describe('arithmetic', () => {
  it('comes back to the same working day', () => {
    fc.assert(
      fc.property(calendar, day, count, (works, some, steps) => {
        const from = works.onOrAfter(some);
        expect(works.add(works.add(from, steps), -steps)).toBe(from);
        expect(works.add(from, 0)).toBe(from);
      }),
      { numRuns: 120 },
    );
  });

  it('lands on working days only, and has as many of them behind it as it counted', () => {
    fc.assert(
      fc.property(calendar, day, count, (works, from, steps) => {
        const landed = works.add(from, steps);
        expect(works.isOpen(landed)).toBe(true);
        expect(works.between(from, landed)).toBe(steps);
        expect(works.between(landed, from)).toBe(0);
        expect(works.isOpen(works.add(from, -steps))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('never runs backwards: a later day or a higher count never gives an earlier date', () => {
    fc.assert(
      fc.property(calendar, day, fc.nat({ max: 30 }), count, (works, from, later, steps) => {
        expect(works.add(addDays(from, later), steps)).toBeGreaterThanOrEqual(works.add(from, steps));
        expect(works.add(from, steps + 1)).toBeGreaterThan(works.add(from, steps));
        expect(works.onOrAfter(from)).toBeGreaterThanOrEqual(from);
        expect(works.onOrBefore(from)).toBeLessThanOrEqual(from);
        expect(works.between(from, works.onOrAfter(addDays(from, 1)))).toBe(1);
      }),
      { numRuns: 120 },
    );
  });
});

describe('counted by another implementation', () => {
  const table = new URL('../../../corpus/calendars/business-days.json', import.meta.url);
  const { places } = JSON.parse(readFileSync(table, 'utf8')) as {
    places: Readonly<Record<string, readonly (readonly [from: string, count: number, ends: string])[]>>;
  };

  it.each(Object.entries(places))('%s', (place, rows) => {
    const [code = '', subdivision = null] = place.split('-');
    const works = calendarOfCountry(code, subdivision);
    const ours = rows.map(([from, steps]) => [from, steps, formatDay(works.add(dayFrom(from), steps))]);
    expect(ours).toEqual(rows);
  });
});

describe('what closes a day', () => {
  const closed = (details: Partial<Organization>, on: string) => at(details).closedOn(dayFrom(on));

  it('names the holiday, the weekend or the closure', () => {
    expect(closed({}, '2027-03-17')).toMatchObject({ kind: 'holiday', isEstimated: false });
    expect(closed({}, '2027-03-17')?.reason).toContain('Patrick');
    expect(closed({}, '2027-03-20')).toMatchObject({ kind: 'weekend' });
    expect(closed({ closed: ['2027-03-18'] }, '2027-03-18')).toMatchObject({ kind: 'closure' });
    expect(closed({}, '2027-03-18')).toBeNull();
  });

  it('counts both ends of a closure', () => {
    const works = at({ closed: [{ from: '2027-12-29', until: '2027-12-31' }] });
    expect(['2027-12-29', '2027-12-30', '2027-12-31'].map((on) => works.isOpen(dayFrom(on)))).toEqual([
      false,
      false,
      false,
    ]);
    expect(formatDay(works.add(dayFrom('2027-12-23'), 4))).toBe('2028-01-03');
  });

  it('opens a holiday or a Saturday they work on, unless they are closed that day all the same', () => {
    expect(closed({ open: ['2027-03-17'] }, '2027-03-17')).toBeNull();
    expect(closed({ open: ['2027-03-20'] }, '2027-03-20')).toBeNull();
    expect(closed({ open: ['2027-03-17'], closed: ['2027-03-17'] }, '2027-03-17')).toMatchObject({
      kind: 'closure',
    });
  });

  it('takes the weekend of the organization before the country’s', () => {
    expect(closed({ weekend: ['sun'] }, '2027-03-20')).toBeNull();
    expect(closed({ weekend: ['sun', 'mon'] }, '2027-03-22')).toMatchObject({ kind: 'weekend' });
    expect(closed({ weekend: [] }, '2027-03-21')).toBeNull();
  });

  it('marks what hangs on the moon as an estimate', () => {
    const eid = calendarOfCountry('AE').closedOn(dayFrom('2027-03-09'));
    expect(eid).toMatchObject({ kind: 'holiday', isEstimated: true });
  });

  it('knows short days, which stay working days', () => {
    const works = at({ short: [{ on: '2027-12-23', end: '12:30' }] });
    expect(works.endsEarlyAt(dayFrom('2027-12-23'))).toBe(750);
    expect(works.endsEarlyAt(dayFrom('2027-12-22'))).toBeNull();
    expect(works.isOpen(dayFrom('2027-12-23'))).toBe(true);
  });

  it('names a holiday for part of the day, on which they work', () => {
    const works = calendarOfCountry('IS');
    expect(works.partHolidayOn(dayFrom('2026-12-24'))).toContain('Christmas Eve');
    expect(works.isOpen(dayFrom('2026-12-24'))).toBe(true);
    expect(works.partHolidayOn(dayFrom('2026-12-25'))).toBeNull();
    expect(works.partHolidayOn(dayFrom('2026-12-22'))).toBeNull();
    expect(works.partHolidayOn(dayFrom('2026-12-24'))).toContain('Christmas Eve');
  });

  it('is sure of a closure and of a weekend', () => {
    expect(closed({ closed: ['2027-03-18'] }, '2027-03-18')?.isEstimated).toBe(false);
    expect(closed({}, '2027-03-20')?.isEstimated).toBe(false);
  });

  it('knows the holidays from the first to the last day of its years', () => {
    const works = calendarOfCountry('IE');
    expect(works.assumptionsUntil(dayFrom('2033-12-31'))).toEqual([]);
    expect(works.assumptionsUntil(dayFrom('2034-01-01'))).toHaveLength(1);
    expect(works.assumptionsUntil(dayFrom('2024-01-01'))).toEqual([]);
    expect(works.assumptionsUntil(dayFrom('2023-12-31'))).toHaveLength(1);
  });

  it('says when it knows no holidays: of that country, or of that year', () => {
    expect(calendarOfCountry('IE').assumptionsUntil(dayFrom('2027-12-31'))).toEqual([]);
    expect(calendarOfCountry('XX').assumptionsUntil(dayFrom('2027-12-31')).join()).toContain('XX');
    expect(calendarOfCountry('IE').assumptionsUntil(dayFrom('2050-01-03'))).toHaveLength(1);
  });

  it('counts far ahead in an instant', () => {
    const works = at({});
    const started = performance.now();
    const count = works.between(dayFrom('2027-03-02'), dayFrom('9999-12-31'));
    expect(performance.now() - started).toBeLessThan(500);
    expect(count / (dayFrom('9999-12-31') - dayFrom('2027-03-02'))).toBeCloseTo(5 / 7, 2);
  });

  it('does not look for ever in a closure without end', () => {
    const works = at({ closed: [{ from: '2027-01-01', until: '2040-01-01' }] });
    expect(works.onOrAfter(dayFrom('2028-01-03'))).toBe(dayFrom('2028-01-03'));
    expect(works.onOrBefore(dayFrom('2030-01-03'))).toBe(dayFrom('2030-01-03'));
  });
});
