import { addDays, type Day } from '../time/day.ts';

/**
 * How long silence after an interview is ordinary: calendar days, log-normal, as in docs/practice.md 3.5. No published
 * distribution exists; the medians are set so that their means meet NACE and Glassdoor figures (3.1, 3.2).
 */
const SIGMA = 0.8;
const MEDIAN_DAYS = { screen: 5, middle: 10, final: 10 } as const;
/** Mean days from application to offer: Glassdoor 2017, 83,921 reviews. */
const MEAN_OF_ALL = 23.8;
const COUNTRY_DAYS: Readonly<Record<string, number>> = {
  BR: 39.6,
  FR: 38.9,
  CH: 37.6,
  IT: 36.0,
  BE: 36.0,
  AE: 35.8,
  EG: 35.2,
  ES: 31.7,
  MX: 31.2,
  JP: 30.9,
  DE: 28.5,
  GB: 27.5,
  PL: 25.9,
  IE: 25.5,
  NL: 25.4,
  SG: 25.4,
  CN: 24.7,
  US: 23.8,
  AU: 23.3,
  PH: 21.8,
  MY: 21.7,
  CA: 20.1,
  RO: 19.2,
  IL: 16.9,
  IN: 16.1,
};
/** Glassdoor 2017 where it has the industry (US), else NACE 2012 scaled to it. */
const INDUSTRY_DAYS: Readonly<Record<string, number>> = {
  government: 53.8,
  aerospace: 32.6,
  defense: 32.6,
  defence: 32.6,
  energy: 28.8,
  utilities: 28.8,
  biotech: 30,
  automotive: 12.7,
  supermarkets: 12.3,
  security: 11.6,
  restaurants: 10.2,
  hospitality: 22,
  construction: 28,
  accounting: 17,
  retail: 21,
  logistics: 12,
  consulting: 25,
  education: 29,
  health: 28,
  legal: 32,
};
const NARROWEST = 0.5;
const WIDEST = 2.5;
/** Standard deviations: one below the middle, and the 90 of 100 above it. */
const EARLY = -1;
const LATE = 1.2816;
/** After this many of the seeker's own, they weigh as much as the figures above. */
const PRIOR_WEIGHT = 10;

export type Stage = keyof typeof MEDIAN_DAYS;

export interface SilenceRequest {
  /** The day of the interview, or of their last word. */
  readonly from: Day;
  readonly stage: Stage;
  readonly country: string;
  readonly industry: string | null;
  /** Days from `from` to the day they named, when they named one. */
  readonly statedDays: number | null;
  /** The seeker's own waits so far: days waited, as a multiple of what was expected of them. */
  readonly ownRatios: readonly number[];
}

/** The days between which an answer is ordinary. An estimate in words, never a verdict or odds. */
export function ordinarySilence(request: SilenceRequest): { readonly from: Day; readonly to: Day } {
  const median = medianDays(request) * ownFactor(request.ownRatios);
  const { statedDays } = request;
  const late = statedDays === null ? Math.exp(SIGMA * LATE) * median : 3 * statedDays;
  return {
    from: addDays(request.from, Math.max(1, Math.round(median * Math.exp(SIGMA * EARLY)))),
    to: addDays(request.from, Math.max(2, Math.round(late))),
  };
}

export function medianDays({ stage, country, industry, statedDays }: SilenceRequest): number {
  if (statedDays !== null) return Math.max(1, 1.25 * statedDays);
  const place = (COUNTRY_DAYS[country] ?? MEAN_OF_ALL) / MEAN_OF_ALL;
  const trade = (INDUSTRY_DAYS[industry?.toLowerCase() ?? ''] ?? MEAN_OF_ALL) / MEAN_OF_ALL;
  return MEDIAN_DAYS[stage] * Math.min(WIDEST, Math.max(NARROWEST, place * trade));
}

/** The seeker's own experience moves the middle, the more the more there is of it. */
function ownFactor(ratios: readonly number[]): number {
  if (ratios.length === 0) return 1;
  const sum = ratios.reduce((total, ratio) => total + Math.log(Math.max(0.05, ratio)), 0);
  return Math.exp(sum / (PRIOR_WEIGHT + ratios.length));
}
