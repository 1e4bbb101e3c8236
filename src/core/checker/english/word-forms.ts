import { IRREGULAR_VERBS } from './irregular-verbs.ts';

/** A verb's forms in one order; past and participle are one for most. */
export const VERB_FORMS = ['base', 's', 'past', 'participle', 'ing'] as const;
export type VerbForm = (typeof VERB_FORMS)[number];
export const NOUN_FORMS = ['singular', 'plural'] as const;

/** The forms of one word among which a writer has to choose. */
export interface Paradigm {
  readonly kind: 'verb' | 'noun';
  /** In the order of VERB_FORMS or NOUN_FORMS. */
  readonly forms: readonly string[];
}

export function regularVerb(base: string): Paradigm {
  const stem = /[^aeiou]y$/u.test(base) ? base.slice(0, -1) : base;
  const past = base.endsWith('e') ? `${base}d` : stem !== base ? `${stem}ied` : `${base}ed`;
  return { kind: 'verb', forms: [base, withS(base), past, past, withIng(base)] };
}

/** `stop`, `stopped`, `stopping`. */
export function doublingVerb(base: string): Paradigm {
  const stem = base + base.slice(-1);
  return { kind: 'verb', forms: [base, withS(base), `${stem}ed`, `${stem}ed`, `${stem}ing`] };
}

export function noun(singular: string): Paradigm {
  return { kind: 'noun', forms: [singular, withS(singular)] };
}

export function irregularVerbs(): readonly Paradigm[] {
  return IRREGULAR_VERBS.map(([base, past, participle]) => ({
    kind: 'verb',
    forms: [
      base,
      base === 'have' ? 'has' : withS(base),
      past,
      participle,
      DOUBLES.has(base) ? `${base}${base.slice(-1)}ing` : withIng(base),
    ],
  }));
}

const DOUBLES = new Set(
  'begin cut forget get hit let put quit run set shut sit swim win spin split bid bet dig rid'.split(' '),
);

function withS(base: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(base) || /^(?:go|do|undergo|forego)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function withIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return /[^eo]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
