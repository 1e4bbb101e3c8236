import type { INTERVIEW_FORMATS, Part } from '../model/lists.ts';

/** What keeping an item would do; with `same`, `stale` and `unknown` (it cancels what is not here) nothing changes. */
export const CHANGES = ['new', 'update', 'cancel', 'same', 'stale', 'unknown'] as const;
export type Change = (typeof CHANGES)[number];

/** What was read in an invitation and what is not known: shown before anything is kept. */
export interface ImportProposal {
  readonly kind: 'invitation';
  readonly items: readonly ProposedInterview[];
}

export interface ProposedInterview {
  /** The UID, and for one date of a series that date too; answers are given under it. */
  readonly uid: string;
  readonly sequence: number;
  readonly method: string;
  readonly summary: string;
  /** ISO 8601 with the offset of `zone`; `null` until a question about the time is answered. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly zone: string | null;
  readonly format: (typeof INTERVIEW_FORMATS)[number] | null;
  readonly place: string | null;
  readonly people: readonly ProposedPerson[];
  readonly existing: { readonly opportunityId: string; readonly interviewId: string } | null;
  readonly change: Change;
  /** What must be answered before the item can be kept, given the answers so far: one answer may raise another question. */
  readonly questions: readonly Question[];
  /** What was left out or taken in one of several ways, in plain sentences. */
  readonly notUnderstood: readonly string[];
}

export interface ProposedPerson {
  /** `null` when only an address is known. */
  readonly name: string | null;
  readonly email: string | null;
  readonly part: Part | null;
  /** Somebody the career knows already. */
  readonly contactId: string | null;
}

/** Something the invitation does not say. */
export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** Whether words of one's own are an answer too. */
  readonly free: boolean;
  /** What to put there to begin with; still for the seeker to confirm. */
  readonly suggested: string | null;
  /** Why the answer that was given cannot be taken. */
  readonly problem: string | null;
}

/** Question id → the id of a choice, or words. */
export type ItemAnswers = Readonly<Record<string, string>>;
/** By the `uid` of the item. */
export type ImportAnswers = Readonly<Record<string, ItemAnswers>>;
