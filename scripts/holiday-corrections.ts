import { addDays, type Day, dayFrom, dayOf } from '../src/core/time/day.ts';

type Entry = readonly [name: string, flags: number];
const ESTIMATED = 1;
const PART = 2;

/** Where date-holidays 3.37 is wrong or behind, each with what settles it. A place has its country's corrections too. */
interface Correction {
  readonly because: string;
  readonly dropNames?: readonly string[];
  readonly dropDays?: readonly string[];
  readonly days?: Readonly<Record<string, string>>;
  /** Every year. */
  readonly yearly?: readonly (readonly [month: number, date: number, name: string])[];
  /** The day before the first day of another holiday, estimated as that is. */
  readonly dayBefore?: readonly (readonly [of: string, name: string])[];
}

const CORRECTIONS: Readonly<Record<string, Correction>> = {
  AE: {
    because:
      'Cabinet resolutions of 2018 and 2024: no holiday for the ascension or for the first of Ramadan, one on Arafat day, two for the union',
    dropNames: ["Laylat al-Mi'raj", 'First day of Ramadan'],
    yearly: [[12, 3, 'National Day']],
    dayBefore: [['Feast of the Sacrifice (Eid al-Adha)', 'Arafat Day']],
  },
  CA: {
    because: 'Christmas Day on a Saturday is kept on the Monday after',
    days: { '2027-12-27': 'Christmas Day (substitute day)', '2032-12-27': 'Christmas Day (substitute day)' },
  },
  'CA-ON': {
    because:
      'Employment Standards Act: Boxing Day is a public holiday with a day instead, Easter Monday is none',
    dropNames: ['Easter Monday'],
    days: {
      '2026-12-28': 'Boxing Day (substitute day)',
      '2027-12-28': 'Boxing Day (substitute day)',
      '2032-12-28': 'Boxing Day (substitute day)',
      '2033-12-27': 'Boxing Day (substitute day)',
    },
  },
  'CA-BC': {
    because: 'National Day for Truth and Reconciliation Act of 2023',
    yearly: [[9, 30, 'National Day for Truth and Reconciliation']],
  },
  CN: {
    because:
      'State Council notices for 2026, its general rules of November 2024 for 2027; 1 June is free for children only',
    dropNames: ["Children's Day"],
    days: {
      '2026-01-02': "New Year's Day",
      '2026-02-19': 'Spring Festival',
      '2026-02-20': 'Spring Festival',
      '2026-02-23': 'Spring Festival',
      '2026-04-06': 'Qingming Festival',
      '2026-05-04': 'Labour Day',
      '2026-05-05': 'Labour Day',
      '2026-10-05': 'National Day',
      '2026-10-06': 'National Day',
      '2026-10-07': 'National Day',
      '2027-02-08': 'Spring Festival',
      '2027-02-09': 'Spring Festival',
      '2027-02-10': 'Spring Festival',
      '2027-05-03': 'Labour Day',
      '2027-05-04': 'Labour Day',
      '2027-10-04': 'National Day',
      '2027-10-05': 'National Day',
    },
  },
  CY: {
    because: 'Green Monday stands 48 days before Orthodox Easter, and Whit Monday is a public holiday',
    dropDays: ['2026-02-24', '2027-03-16'],
    days: {
      '2026-02-23': 'Green Monday',
      '2026-06-01': 'Whit Monday',
      '2027-03-15': 'Green Monday',
      '2027-06-21': 'Whit Monday',
    },
  },
  'GB-SCT': {
    because: 'Royal proclamation for the World Cup of 2026',
    days: { '2026-06-15': 'World Cup bank holiday' },
  },
  GR: {
    because: 'May Day on Holy Saturday is kept on the Tuesday after Easter, as in 2021',
    days: { '2027-05-04': 'Labour Day (substitute day)' },
  },
  KR: {
    because: 'Seollal of 2026 is 17 February; local elections; Labour Day is a public holiday since 2026',
    dropDays: ['2026-02-19'],
    days: {
      '2026-02-16': 'Korean New Year',
      '2026-05-01': 'Labour Day',
      '2026-06-03': 'Local Election Day',
      '2027-05-03': 'Labour Day (substitute day)',
    },
  },
  SG: {
    because: 'Ministry of Manpower, public holidays of 2027; Sunday holidays are kept on Monday',
    dropDays: ['2027-03-09'],
    days: { '2027-03-10': 'Hari Raya Puasa', '2027-05-17': 'Hari Raya Haji', '2027-05-20': 'Vesak Day' },
  },
  ZA: {
    because: 'proclaimed for the municipal elections of 2026',
    days: { '2026-11-04': 'Local Government Elections' },
  },
};

/** Corrects one table of days, in place. */
export function correctHolidays(
  table: Map<number, Entry>,
  country: string,
  state: string | undefined,
  years: { readonly first: number; readonly last: number },
): void {
  for (const place of [country, ...(state === undefined ? [] : [`${country}-${state}`])]) {
    const correction = CORRECTIONS[place];
    if (correction !== undefined) correct(table, correction, years);
  }
}

function correct(
  table: Map<number, Entry>,
  correction: Correction,
  years: { readonly first: number; readonly last: number },
): void {
  const { dropNames = [], dropDays = [], days = {}, yearly = [], dayBefore = [] } = correction;
  for (const [day, [name]] of [...table]) if (dropNames.includes(name)) table.delete(day);
  for (const day of dropDays) table.delete(dayFrom(day));
  const add = (day: Day, name: string, flags = 0) => {
    const known = table.get(day);
    if (known === undefined || known[1] & PART) table.set(day, [name, flags]);
  };
  for (const [day, name] of Object.entries(days)) add(dayFrom(day), name);
  for (let year = years.first; year <= years.last; year++) {
    for (const [month, date, name] of yearly) add(dayOf(year, month, date), name);
  }
  for (const [of, name] of dayBefore) {
    for (const [day, [known]] of [...table]) {
      const before = addDays(day as Day, -1);
      if (known === of && table.get(before)?.[0] !== of) add(before, name, ESTIMATED);
    }
  }
}
