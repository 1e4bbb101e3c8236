// Writes src/core/time/data/holidays.ts: the public holidays of every country and subdivision that date-holidays knows.
// Only type "public" closes a day; bank-only, school, optional and observance days do not (contract).
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { parseDay } from '../src/core/time/day.ts';
import { correctHolidays } from './holiday-corrections.ts';

export const FIRST_YEAR = 2024;
export const LAST_YEAR = 2033;
const LUNAR = /Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu/;
const WHOLE = 0;
const ESTIMATED = 1;
const PART = 2;

/** day → [name, flags] for one region. */
type Table = Map<number, readonly [name: string, flags: number]>;

function tableOf(country: string, state?: string): Table {
  const source = state === undefined ? new Holidays(country) : new Holidays(country, state);
  source.setLanguages(['en', ...source.getLanguages()]);
  const table: Table = new Map();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const holiday of source.getHolidays(year)) {
      if (holiday.type !== 'public') continue;
      addTo(table, holiday);
    }
  }
  correctHolidays(table, country, state, { first: FIRST_YEAR, last: LAST_YEAR });
  return table;
}

function addTo(table: Table, holiday: ReturnType<Holidays['getHolidays']>[number]): void {
  const first = parseDay(holiday.date.slice(0, 10));
  if (first === null) throw new Error(`${holiday.date} is not a date.`);
  const isPart = !holiday.date.slice(11, 16).startsWith('00:00');
  const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000));
  const flags = (isPart ? PART : WHOLE) | (LUNAR.test(holiday.rule) ? ESTIMATED : WHOLE);
  for (let day: number = first; day < first + length; day++) {
    const known = table.get(day);
    if (known === undefined || (known[1] & PART && !isPart)) table.set(day, [holiday.name, flags]);
  }
}

function pack(country: string) {
  const names: string[] = [];
  const nameOf = (name: string) => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  const groups = (entries: Iterable<readonly [number, readonly [string, number]]>) => {
    const byName = new Map<string, number[]>();
    for (const [day, [name, flags]] of [...entries].sort((a, b) => a[0] - b[0])) {
      const key = `${nameOf(name)},${flags}`;
      byName.set(key, [...(byName.get(key) ?? []), day]);
    }
    return [...byName].map(([key, days]) => [
      ...key.split(',').map(Number),
      ...days.map((day, index) => (index === 0 ? day : day - (days[index - 1] ?? 0))),
    ]);
  };
  const base = tableOf(country);
  const states: Record<string, unknown> = {};
  for (const state of Object.keys(new Holidays().getStates(country) ?? {})) {
    const table = tableOf(country, state);
    const add = [...table].filter(([day, [name, flags]]) => {
      const known = base.get(day);
      return known === undefined || known[0] !== name || known[1] !== flags;
    });
    const drop = [...base.keys()].filter((day) => !table.has(day));
    states[state] = [groups(add), drop];
  }
  return JSON.stringify([names, groups(base), states]);
}

export function holidayTableText(countries: readonly string[]): string {
  const lines = countries.map((country) => `  ${country}: ${JSON.stringify(pack(country))},`);
  return [
    '// Written by scripts/build-holidays.ts from date-holidays (https://github.com/commenthol/date-holidays), whose data is',
    '// CC BY-SA 3.0 and rests on Wikipedia and the official sources it names. This file is under CC BY-SA 3.0 too: see NOTICE.md.',
    '// Where it is wrong or behind, scripts/holiday-corrections.ts says so.',
    '// country → JSON of [names, groups of the country, { subdivision: [groups that differ, days dropped] }];',
    '// a group is [name, flags (1 estimated, 2 part of a day), first day since 1970-01-01, then differences].',
    `export const FIRST_YEAR = ${FIRST_YEAR};`,
    `export const LAST_YEAR = ${LAST_YEAR};`,
    'export const HOLIDAYS: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

export function listCountries(): readonly string[] {
  return Object.keys(new Holidays().getCountries('en') ?? {}).sort();
}

if (process.argv[1]?.endsWith('build-holidays.ts')) {
  const text = holidayTableText(listCountries());
  writeFileSync('src/core/time/data/holidays.ts', text);
  console.log(`${listCountries().length} countries, ${text.length} bytes`);
}
