import { type Day, dayOf, type Weekday } from './day.ts';

const SATURDAY_SUNDAY: readonly Weekday[] = ['sat', 'sun'];
const FRIDAY_SATURDAY: readonly Weekday[] = ['fri', 'sat'];

/**
 * Weekends that are not Saturday and Sunday. Source: CLDR supplemental weekData, with India and Uganda left at the
 * office week of Saturday and Sunday, and Brunei, Nepal, Bangladesh and the Maldives added from their civil services.
 */
const WEEKENDS: Readonly<Record<string, readonly Weekday[]>> = {
  AF: ['thu', 'fri'],
  BD: FRIDAY_SATURDAY,
  BH: FRIDAY_SATURDAY,
  BN: ['fri', 'sun'],
  DZ: FRIDAY_SATURDAY,
  EG: FRIDAY_SATURDAY,
  IL: FRIDAY_SATURDAY,
  IQ: FRIDAY_SATURDAY,
  IR: ['thu', 'fri'],
  JO: FRIDAY_SATURDAY,
  KW: FRIDAY_SATURDAY,
  LY: FRIDAY_SATURDAY,
  MV: FRIDAY_SATURDAY,
  NP: ['sat'],
  OM: FRIDAY_SATURDAY,
  PS: FRIDAY_SATURDAY,
  QA: FRIDAY_SATURDAY,
  SA: FRIDAY_SATURDAY,
  SD: FRIDAY_SATURDAY,
  SY: FRIDAY_SATURDAY,
  YE: FRIDAY_SATURDAY,
};

/** Parts of a country that rest on other days than the rest of it. */
const SUBDIVISION_WEEKENDS: Readonly<Record<string, readonly Weekday[]>> = {
  'AE-SH': ['fri', 'sat', 'sun'],
  'MY-02': FRIDAY_SATURDAY,
  'MY-03': FRIDAY_SATURDAY,
  'MY-11': FRIDAY_SATURDAY,
};

/** Weekends that changed: before the day, the older one held. */
const CHANGES: readonly {
  readonly place: string;
  readonly from: Day;
  readonly before: readonly Weekday[];
}[] = [
  { place: 'AE', from: dayOf(2022, 1, 1), before: FRIDAY_SATURDAY },
  { place: 'MY-01', from: dayOf(2025, 1, 1), before: FRIDAY_SATURDAY },
];

/** The days of rest of a country, or of a subdivision of it, as they were on `day`. */
export function weekendOf(country: string, subdivision: string | null, day: Day): readonly Weekday[] {
  const place = subdivision === null ? country : `${country}-${subdivision}`;
  const older = CHANGES.find(
    (change) => day < change.from && (change.place === country || change.place === place),
  );
  return older?.before ?? SUBDIVISION_WEEKENDS[place] ?? WEEKENDS[country] ?? SATURDAY_SUNDAY;
}
