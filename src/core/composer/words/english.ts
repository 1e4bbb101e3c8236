/** Two ways of writing dates, forms of address and closings; our own sentences avoid words that are spelt two ways. */
export type English = 'american' | 'british';

const AMERICAN_REGIONS: ReadonlySet<string> = new Set(['US', 'CA', 'PH', 'LR', 'PR']);

/** By the region of the language tag, else by the country. */
export function englishOf(language: string, country: string | undefined): English {
  const region = /-([A-Z]{2})\b/.exec(language)?.[1] ?? country;
  return region !== undefined && AMERICAN_REGIONS.has(region) ? 'american' : 'british';
}

export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}
