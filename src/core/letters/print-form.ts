/** What can be put on paper. */
export const PRINT_FORMS = ['letter', 'card', 'envelope', 'fax'] as const;
export type PrintForm = (typeof PRINT_FORMS)[number];

/** How a business letter is laid out: American block, British, German (DIN 5008, form B). */
export const LETTER_LAYOUTS = ['us', 'uk', 'din'] as const;
export type LetterLayout = (typeof LETTER_LAYOUTS)[number];

/** Millimetres, the long side first. */
export const ENVELOPES = {
  '#10': { width: 241.3, height: 104.8 },
  c6: { width: 162, height: 114 },
  dl: { width: 220, height: 110 },
} as const;
export type Envelope = keyof typeof ENVELOPES;
export const ENVELOPE_NAMES = ['#10', 'c6', 'dl'] as const satisfies readonly Envelope[];

const BLOCK_COUNTRIES: ReadonlySet<string> = new Set(['US', 'CA', 'MX', 'PH', 'PR']);
const DIN_COUNTRIES: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);

/** As letters look where the sender lives, on the paper sold there. */
export function layoutIn(country: string | undefined): LetterLayout {
  if (country === undefined) return 'uk';
  if (BLOCK_COUNTRIES.has(country)) return 'us';
  return DIN_COUNTRIES.has(country) ? 'din' : 'uk';
}

export function envelopeFor(layout: LetterLayout): Envelope {
  return layout === 'us' ? '#10' : 'dl';
}
