import type { INTERVIEW_FORMATS, Part } from '../model/lists.ts';

/** What is done with an invitation that is kept. */
export const CHANGES = ['new', 'update', 'cancel', 'same', 'stale'] as const;
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

/** Something the invitation does not say. Every question that is asked must be answered before the item is kept. */
export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** Whether words of one's own are an answer too. */
  readonly free: boolean;
  /** What to put there to begin with; still for the seeker to confirm. */
  readonly suggested: string | null;
  /** Asked only when another question of the item has one of these answers, or none of those. */
  readonly onlyIf: {
    readonly question: string;
    readonly is?: readonly string[];
    readonly not?: readonly string[];
  } | null;
}

/** Question id → the id of a choice, or words. */
export type ItemAnswers = Readonly<Record<string, string>>;
/** By the `uid` of the item. */
export type ImportAnswers = Readonly<Record<string, ItemAnswers>>;

export function question(
  id: string,
  ask: string,
  rest: Partial<Omit<Question, 'id' | 'ask'>> & Pick<Question, 'choices' | 'free'>,
): Question {
  return { suggested: null, onlyIf: null, id, ask, ...rest };
}

/** Whether the question matters after the answers given so far. */
export function isAsked({ onlyIf }: Question, answers: ItemAnswers): boolean {
  if (onlyIf === null) return true;
  const given = answers[onlyIf.question]?.trim() ?? '';
  if (onlyIf.is !== undefined) return onlyIf.is.includes(given);
  return given !== '' && onlyIf.not?.includes(given) !== true;
}
