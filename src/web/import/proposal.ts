/** What was read in a file, before any of it is kept. */
export interface InvitationProposal {
  readonly kind: 'invitation';
  readonly items: readonly InvitationItem[];
}

export interface InvitationItem {
  readonly uid: string;
  readonly sequence: number;
  readonly method: string;
  readonly summary: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly zone: string | null;
  readonly format: string | null;
  readonly place: string | null;
  readonly people: readonly InvitedPerson[];
  readonly existing: { readonly opportunityId: string; readonly interviewId: string } | null;
  readonly change: 'new' | 'update' | 'cancel' | 'same' | 'stale';
  readonly questions: readonly Question[];
  readonly notUnderstood: readonly string[];
}

export interface InvitedPerson {
  readonly name: string | null;
  readonly email: string | null;
  readonly part?: string | null;
}

export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly free: boolean;
}

/** A career file: what is in it, by number. */
export interface CareerProposal {
  readonly kind: 'career';
  readonly seeker?: string;
  readonly counts?: Readonly<Record<string, number>>;
}

export type Proposal = InvitationProposal | CareerProposal;
export type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface ImportResult {
  readonly done: readonly string[];
  readonly opportunityIds: readonly string[];
}

/** Every question has an answer: only then can it be kept. */
export function isAnswered(proposal: Proposal, answers: Answers): boolean {
  if (proposal.kind === 'career') return true;
  return proposal.items.every((item) =>
    item.questions.every((question) => (answers[item.uid]?.[question.id] ?? '').trim() !== ''),
  );
}
