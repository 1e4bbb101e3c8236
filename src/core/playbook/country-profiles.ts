import type { Expectation } from './proposal.ts';

/** How one country goes about follow-up. Sources: docs/practice.md 1.2, 2.3, 2.4 and 8. */
export interface CountryProfile {
  readonly thankYou: Expectation;
  /** Whether a first check-in is a call where nothing else decides. */
  readonly callsFirst: boolean;
  /** Unanswered contacts before the closing note: check-in and nudge, or the check-in alone. */
  readonly statusContacts: 1 | 2;
}

const USUAL: CountryProfile = { thankYou: 'expected', callsFirst: true, statusContacts: 2 };

const PROFILES: Readonly<Record<string, CountryProfile>> = {
  US: USUAL,
  CA: { thankYou: 'customary', callsFirst: false, statusContacts: 2 },
  GB: { thankYou: 'optional', callsFirst: false, statusContacts: 1 },
  DE: { thankYou: 'optional', callsFirst: false, statusContacts: 1 },
  AT: { thankYou: 'optional', callsFirst: false, statusContacts: 2 },
  FR: { thankYou: 'customary', callsFirst: true, statusContacts: 2 },
  JP: { thankYou: 'optional', callsFirst: false, statusContacts: 1 },
  IN: { thankYou: 'optional', callsFirst: false, statusContacts: 2 },
  IL: { thankYou: 'optional', callsFirst: true, statusContacts: 2 },
  SA: { thankYou: 'customary', callsFirst: true, statusContacts: 2 },
  AE: { thankYou: 'customary', callsFirst: true, statusContacts: 2 },
  QA: { thankYou: 'customary', callsFirst: true, statusContacts: 2 },
  KW: { thankYou: 'customary', callsFirst: true, statusContacts: 2 },
  BH: { thankYou: 'customary', callsFirst: true, statusContacts: 2 },
  OM: { thankYou: 'customary', callsFirst: true, statusContacts: 2 },
};

/** A country without a profile of its own is taken as the practice has it. */
export function profileOf(country: string): CountryProfile {
  return PROFILES[country] ?? USUAL;
}
