import { parseIcs } from '#calendar/ics/parse-ics.ts';
import { applyInvitation, type ImportResult } from '#core/intake/apply-invitation.ts';
import type { ImportAnswers, ImportProposal } from '#core/intake/import-proposal.ts';
import { readInvitation } from '#core/intake/read-invitation.ts';
import type { Career } from '#core/model/career.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';

export const NOW = instantFrom('2026-11-25T09:00:00Z');

/** A search just begun. */
export function begunCareer(seeker: Partial<Career['seeker']> = {}): Career {
  return parseCareer({
    format: 'afterword/1',
    seeker: {
      name: 'Niamh Kerr',
      email: 'niamh@example.com',
      locale: 'en-IE',
      zone: 'Europe/Dublin',
      country: 'IE',
      ...seeker,
    },
  });
}

export interface BroughtIn {
  readonly before: ImportProposal;
  /** The last proposal, with every question answered. */
  readonly proposal: ImportProposal;
  readonly answers: ImportAnswers;
  readonly career: Career;
  readonly result: ImportResult;
}

/** Answers as a seeker would, question by question: from `answers` by id, else what is suggested. Refuses to make any up. */
export function bringIn(
  career: Career,
  file: string | Uint8Array,
  answers: Readonly<Record<string, string>> = {},
  now: Instant = NOW,
): BroughtIn {
  const read = parseIcs(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  const before = readInvitation(read, career, now);
  let proposal = before;
  let given: ImportAnswers = {};
  for (let open = firstOpen(proposal, given); open !== null; open = firstOpen(proposal, given)) {
    const answer = answers[open.id] ?? open.suggested;
    if (answer == null) throw new Error(`Nobody answers “${open.ask}” (${open.id}).`);
    if (open.problem !== null) throw new Error(`“${answer}” is no answer to ${open.id}: ${open.problem}`);
    given = { ...given, [open.uid]: { ...given[open.uid], [open.id]: answer } };
    proposal = readInvitation(read, career, now, given);
  }
  let ids = 0;
  const newId = (prefix: string) => {
    ids += 1;
    return `${prefix}${career.journal.length}.${career.interviews.length}.${ids}`;
  };
  const { career: after, result } = applyInvitation(read, career, now, given, newId);
  return { before, proposal, answers: given, career: after === career ? after : parseCareer(after), result };
}

function firstOpen(proposal: ImportProposal, given: ImportAnswers) {
  for (const { uid, questions } of proposal.items) {
    const open = questions.find(({ id, problem }) => problem !== null || given[uid]?.[id] === undefined);
    if (open !== undefined) return { uid, ...open };
  }
  return null;
}
