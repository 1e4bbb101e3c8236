import { ImportAnswers, type Proposal } from '#app/import-shape.ts';
import type { OpenServices } from '#app/open-services.ts';
import { type BroughtFile, previewImport } from '#app/preview-import.ts';
import { InvalidInputError } from '#core/errors.ts';
import type { Question } from '#core/intake/import-proposal.ts';
import { parseWith } from '#core/model/parse-with.ts';
import type { CliContext } from '../../context.ts';
import { readJson } from '../../read-input.ts';

export interface OpenQuestion {
  readonly uid: string;
  readonly summary: string;
  readonly question: Question;
}

/** What a file leaves open given the answers so far, item by item. A career file leaves nothing open. */
export function openQuestions(proposal: Proposal, answers: ImportAnswers): readonly OpenQuestion[] {
  if (proposal.kind === 'career') return [];
  return proposal.items.flatMap(({ uid, summary, questions }) =>
    questions
      .filter(({ id, problem }) => problem !== null || (answers[uid]?.[id] ?? '').trim() === '')
      .map((question) => ({ uid, summary, question })),
  );
}

/** One line: what is asked, and how it is answered. */
export function sayOpenQuestion({ summary, question }: OpenQuestion): string {
  const choices = question.choices.map(({ id, label }) => `${id} (${label})`);
  const ways = [...choices, ...(question.free ? ['your own words'] : [])].join(', ');
  const problem = question.problem === null ? '' : `${question.problem} `;
  return `“${summary}” leaves something open. ${problem}${question.ask} Answer with --answer '${question.id}=…': ${ways}`;
}

/** The answers given with the command: from a file by item, or `question=answer` for every item that asks it. */
export async function readAnswers(
  { io }: CliContext,
  services: OpenServices,
  file: BroughtFile,
  { answers: path, answer = [] }: { readonly answers?: string; readonly answer?: readonly string[] },
): Promise<ImportAnswers> {
  const given = path === undefined ? {} : parseWith(ImportAnswers, await readJson(io, path, '--answers'), '');
  const said = answer.map(readAnswer);
  if (said.length === 0) return given;
  const proposal = await previewImport(services, { ...file, answers: given });
  if (proposal.kind === 'career') return given;
  const shared = Object.fromEntries(said);
  return Object.fromEntries(proposal.items.map(({ uid }) => [uid, { ...shared, ...given[uid] }]));
}

function readAnswer(text: string): readonly [string, string] {
  const equals = text.indexOf('=');
  if (equals < 1)
    throw new InvalidInputError(`“${text}” is not a question and an answer, such as role=…`, '--answer');
  return [text.slice(0, equals), text.slice(equals + 1)];
}
