import { FIRST_YEAR, HOLIDAYS, LAST_YEAR } from './data/holidays.ts';
import { type Day, dayOf } from './day.ts';

export interface Holiday {
  readonly name: string;
  /** Set by the sighting of the moon: the day may move by one. */
  readonly isEstimated: boolean;
  /** Only part of the day is free; it does not close the day. */
  readonly isPart: boolean;
}

type Group = readonly number[];
type Packed = readonly [
  names: readonly string[],
  base: readonly Group[],
  states: Readonly<Record<string, readonly [add: readonly Group[], drop: readonly number[]]>>,
];
type HolidayTable = ReadonlyMap<number, Holiday>;

const ESTIMATED = 1;
const PART = 2;
const tables = new Map<string, HolidayTable>();

/** The first and last day for which public holidays are known here. */
export const HOLIDAYS_KNOWN: { readonly from: Day; readonly until: Day } = {
  from: dayOf(FIRST_YEAR, 1, 1),
  until: dayOf(LAST_YEAR, 12, 31),
};

export function knowsCountry(country: string): boolean {
  return Object.hasOwn(HOLIDAYS, country);
}

/** The public holiday of a country, or of one subdivision of it, on `day`. A subdivision not known has its country's. */
export function holidayOn(country: string, subdivision: string | null, day: Day): Holiday | null {
  return tableFor(country, subdivision).get(day) ?? null;
}

/** The table is unpacked once for each region asked about: well under a millisecond. */
export function tableFor(country: string, subdivision: string | null): HolidayTable {
  const key = `${country}-${subdivision ?? ''}`;
  let table = tables.get(key);
  if (table === undefined) {
    table = unpack(country, subdivision);
    tables.set(key, table);
  }
  return table;
}

function unpack(country: string, subdivision: string | null): HolidayTable {
  if (!knowsCountry(country)) return new Map();
  const [names, base, states] = JSON.parse(HOLIDAYS[country] ?? '[[],[],{}]') as Packed;
  const table = new Map<number, Holiday>();
  const add = (groups: readonly Group[]) => {
    for (const [name = 0, flags = 0, ...steps] of groups) {
      let day = 0;
      for (const step of steps) {
        day += step;
        table.set(day, {
          name: names[name] ?? 'a public holiday',
          isEstimated: (flags & ESTIMATED) !== 0,
          isPart: (flags & PART) !== 0,
        });
      }
    }
  };
  add(base);
  const state = subdivision === null ? undefined : states[subdivision];
  if (state !== undefined) {
    for (const day of state[1]) table.delete(day);
    add(state[0]);
  }
  return table;
}
