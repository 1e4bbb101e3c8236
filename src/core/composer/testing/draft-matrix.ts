import { checkDraft } from '../../checker/check-draft.ts';
import type { Career } from '../../model/career.ts';
import type { Draft } from '../../model/draft.ts';
import { CHANNELS, type Channel, PURPOSES, type Purpose } from '../../model/lists.ts';
import type { Instant } from '../../time/instant.ts';
import { REGISTERS, type Register } from '../address/register.ts';
import { composeDraft } from '../compose-draft.ts';
import { type OccasionGiven, occasionFor } from './occasions.ts';

/** The seeker's locale, and for the last three the recipient's language and country. */
export const LOCALES = ['en-US', 'en-GB', 'en-IE', 'de-DE', 'fr-FR', 'ja-JP'] as const;
export type Locale = (typeof LOCALES)[number];

export interface Case {
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly register: Register;
  readonly locale: Locale;
}

/** Every purpose on every channel in every register for every locale. */
export function allCases(): readonly Case[] {
  return PURPOSES.flatMap((purpose) =>
    CHANNELS.flatMap((channel) =>
      REGISTERS.flatMap((register) => LOCALES.map((locale) => ({ purpose, channel, register, locale }))),
    ),
  );
}

/** Every purpose on two channels; channels, registers and locales in turn, so that the purposes together meet all pairs. */
export function someCases(): readonly Case[] {
  return PURPOSES.flatMap((purpose, p) =>
    [0, 1].map((c) => {
      const turn = p * 2 + c;
      return {
        purpose,
        channel: CHANNELS[turn % CHANNELS.length] ?? 'email',
        register: REGISTERS[(turn + p) % REGISTERS.length] ?? 'plain',
        locale: LOCALES[(turn + c) % LOCALES.length] ?? 'en-US',
      };
    }),
  );
}

const occasions = new Map<Purpose, OccasionGiven>();

export function givenFor(purpose: Purpose): OccasionGiven {
  const known = occasions.get(purpose) ?? occasionFor(purpose);
  occasions.set(purpose, known);
  return known;
}

export interface Composed {
  readonly career: Career;
  readonly now: Instant;
  readonly draft: Draft;
}

export function compose({ purpose, channel, register, locale }: Case, given = givenFor(purpose)): Composed {
  const { career: base, now, step } = given;
  const career = speaking(base, register, locale);
  return { career, now, draft: composeDraft({ career, step, now, channel, draftId: 'd1' }) };
}

/** What the checker warns of or stops, in a line each. */
export function objections({ career, draft, now }: Composed): readonly string[] {
  return checkDraft({ career, draft, at: now, language: [], notChecked: [] })
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ check, message }) => `${check}: ${message}`);
}

function speaking(career: Career, register: Register, locale: Locale): Career {
  const country = locale.slice(3);
  const english = locale.startsWith('en');
  const terms = register === 'plain' ? {} : { terms: register };
  return {
    ...career,
    seeker: { ...career.seeker, locale: english ? locale : 'en-IE' },
    contacts: career.contacts.map((contact) => ({ ...contact, ...terms, language: locale, country })),
  };
}
