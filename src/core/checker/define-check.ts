import type { Finding, Severity, Span } from './finding.ts';
import type { Letter } from './letter.ts';

/** What a check looks at; shown in the docs, and deciding which of two findings about the same words is kept. */
export const CHECK_GROUPS = [
  'sending',
  'people',
  'form',
  'facts',
  'language',
  'substance',
  'likeness',
  'tone',
] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

export type Field = 'subject' | 'body';

/** What a check found, in its own words; the rest of a finding belongs to the check. */
export interface Found {
  /** Both left out: the whole letter is meant. */
  readonly field?: Field;
  readonly span?: Span;
  readonly message: string;
  readonly suggestions?: readonly string[];
  /** Where one check has a softer and a harder case; never harder than the check's own. */
  readonly severity?: Severity;
  readonly related?: Finding['related'];
}

export interface Check {
  /** What must hold, in kebab-case. Stored with overrides, so it never changes meaning. */
  readonly id: string;
  readonly group: CheckGroup;
  readonly severity: Severity;
  /** Whether a blocking finding may be sent past with a reason. */
  readonly overridable: boolean;
  /** One line for the list of checks. */
  readonly summary: string;
  /** Why it matters, shown with each finding. */
  readonly why: string;
  /** For the docs: a text that passes, and one that is found with the wrong part between ⟦ and ⟧. */
  readonly examples?: { readonly passes: string; readonly found: string };
  readonly look: (letter: Letter) => readonly Found[];
}

export function defineCheck<const Id extends string>(check: Check & { readonly id: Id }): Check & { id: Id } {
  return check;
}
