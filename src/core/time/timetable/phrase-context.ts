import type { Day } from '../day.ts';

/** What a phrase about dates is read against. */
export interface PhraseContext {
  /** The day on which it was said, in the calendar of the organization. */
  readonly said: Day;
  /** The seeker's locale: decides between day/month and month/day. */
  readonly locale: string;
  /** Whether the organization works on that day. */
  readonly isOpen: (day: Day) => boolean;
  /** Why it does not, such as the name of the holiday; `null` when there is nothing to add. */
  readonly closedBecause?: (day: Day) => string | null;
}

export const SURENESS = ['sure', 'likely', 'guess'] as const;
export type Sureness = (typeof SURENESS)[number];

/** A stretch of days that a phrase may mean: decided by `by`, not before `from` when that was said. */
export interface Found {
  readonly from: Day | null;
  readonly by: Day;
  /** Nobody promised that day: it is only what the words come to. */
  readonly vague: boolean;
  readonly sure: Sureness;
  /** How the words were read, as the end of a sentence. */
  readonly how: string;
}

/** One way of naming a day, and what it means; several when the words can be taken in two ways, likeliest first. */
export interface PhrasePattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: PhraseContext) => readonly Found[];
}

export function exactly(by: Day, how: string, sure: Sureness = 'sure'): Found {
  return { from: null, by, vague: false, sure, how };
}

export function between(from: Day, by: Day, how: string, sure: Sureness = 'sure'): Found {
  return { from, by, vague: false, sure, how };
}

export function loosely(by: Day, how: string): Found {
  return { from: null, by, vague: true, sure: 'likely', how };
}
