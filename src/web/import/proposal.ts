import type { ImportAnswers, ImportProposal } from '#core/intake/import-proposal.ts';

/** A career file: what is in it, by number. */
export interface CareerProposal {
  readonly kind: 'career';
  readonly seeker: string;
  readonly counts: Readonly<Record<string, number>>;
  /** There is a search already, which it would replace. */
  readonly replaces: boolean;
}

/** What was read in a file, before any of it is kept. */
export type Proposal = ImportProposal | CareerProposal;

export interface ImportResult {
  readonly done: readonly string[];
  readonly opportunityIds: readonly string[];
}

/** Every question has an answer that can be taken: only then can it be kept. */
export function isAnswered(proposal: Proposal, answers: ImportAnswers): boolean {
  if (proposal.kind === 'career') return true;
  return proposal.items.every((item) =>
    item.questions.every(
      ({ id, problem }) => problem === null && (answers[item.uid]?.[id] ?? '').trim() !== '',
    ),
  );
}

/** Whether keeping it would change anything. */
export function saysSomethingNew(proposal: Proposal): boolean {
  return proposal.kind === 'career' || proposal.items.some(({ change }) => CHANGES_SOMETHING[change]);
}

const CHANGES_SOMETHING = {
  new: true,
  update: true,
  cancel: true,
  same: false,
  stale: false,
  unknown: false,
} as const;

/** The answers with what is suggested for each question seen for the first time; the same ones when there is none. */
export function withSuggestions(
  proposal: Proposal,
  answers: ImportAnswers,
  seen: Set<string>,
): ImportAnswers {
  if (proposal.kind === 'career') return answers;
  let filled = answers;
  for (const { uid, questions } of proposal.items) {
    for (const { id, suggested } of questions) {
      const key = `${uid} ${id}`;
      if (suggested === null || seen.has(key)) continue;
      seen.add(key);
      filled = { ...filled, [uid]: { ...filled[uid], [id]: suggested } };
    }
  }
  return filled;
}
