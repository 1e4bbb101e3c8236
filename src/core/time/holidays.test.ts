import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarOfCountry } from './business-calendar.ts';
import { addDays, dayFrom, dayOf, formatDay, weekdayOf } from './day.ts';
import { HOLIDAYS_KNOWN, holidayOn, knowsCountry, tableFor } from './holidays.ts';
import { weekendOf } from './weekends.ts';

const TABLE = new URL('../../../corpus/calendars/statutory-holidays.json', import.meta.url);
const { days: statutory } = JSON.parse(readFileSync(TABLE, 'utf8')) as {
  days: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
};

/** The days of the working week on which `country` is shut, as `03-17`. */
function shutDays(country: string, subdivision: string | null, year: number): readonly string[] {
  const calendar = calendarOfCountry(country, subdivision);
  const shut: string[] = [];
  for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day = addDays(day, 1)) {
    const isWeekend = weekendOf(country, subdivision, day).includes(weekdayOf(day));
    if (!isWeekend && !calendar.isOpen(day)) shut.push(formatDay(day).slice(5));
  }
  return shut;
}

describe('the laws of thirty-six countries', () => {
  it.each(Object.entries(statutory))('%s', (place, years) => {
    const [country = '', subdivision = null] = place.split('-');
    for (const [year, days] of Object.entries(years)) {
      expect([year, ...shutDays(country, subdivision, Number(year))]).toEqual([year, ...days]);
    }
  });
});

describe('parts of a country', () => {
  const name = (country: string, subdivision: string | null, day: string) =>
    holidayOn(country, subdivision, dayFrom(day))?.name ?? null;

  it('add their own days', () => {
    expect(name('DE', 'BY', '2027-01-06')).toContain('Epiphany');
    expect(name('DE', 'BE', '2027-01-06')).toBeNull();
    expect(name('DE', null, '2027-01-06')).toBeNull();
    expect(name('DE', 'BE', '2027-03-08')).toContain('Women');
    expect(name('US', 'MA', '2027-04-19')).toContain('Patriots');
  });

  it('leave out days of the country that are not theirs', () => {
    expect(name('GB', 'SCT', '2027-03-29')).toBeNull();
    expect(name('GB', 'ENG', '2027-03-29')).toContain('Easter Monday');
  });

  it('have the days of their country when they are not known', () => {
    expect(name('IE', 'C', '2027-03-17')).toContain('Patrick');
  });
});

it('covers ten years, and no country it has not heard of', () => {
  expect(formatDay(HOLIDAYS_KNOWN.from)).toBe('2024-01-01');
  expect(formatDay(HOLIDAYS_KNOWN.until)).toBe('2033-12-31');
  expect(knowsCountry('IE')).toBe(true);
  expect(knowsCountry('XX')).toBe(false);
  expect(knowsCountry('toString')).toBe(false);
  expect(holidayOn('XX', null, dayFrom('2027-01-01'))).toBeNull();
});

it('is unpacked in less than five milliseconds a country', () => {
  const started = performance.now();
  for (const country of ['FR', 'JP', 'BR', 'US', 'IN']) tableFor(country, null);
  expect((performance.now() - started) / 5).toBeLessThan(5);
});
