import type { ImportAnswers, Proposal } from '#app/import-shape.ts';
import type { OpenServices } from '#app/open-services.ts';
import { type BroughtFile, previewImport } from '#app/preview-import.ts';
import type { Question } from '#core/intake/import-proposal.ts';
import { type Ask, LeftError } from '../../ask/ask.ts';
import { sayProposal } from '../../say/proposal.ts';
import { openQuestions } from './read-answers.ts';

const OWN_WORDS = 'own words';

/** Asks what the file leaves open, one question at a time: an answer may settle the next question, or raise one. */
export async function askOpenQuestions(
  ask: Ask,
  services: OpenServices,
  file: BroughtFile,
): Promise<{ proposal: Proposal; answers: ImportAnswers }> {
  let answers: ImportAnswers = file.answers ?? {};
  for (;;) {
    const proposal = await previewImport(services, { ...file, answers });
    const [open] = openQuestions(proposal, answers);
    if (open === undefined) return { proposal, answers };
    if (open.question.problem !== null) ask.note(open.question.problem);
    const answer = await askQuestion(ask, open.summary, open.question);
    answers = { ...answers, [open.uid]: { ...answers[open.uid], [open.question.id]: answer } };
  }
}

export async function confirmImport(ask: Ask, proposal: Proposal): Promise<void> {
  ask.note(sayProposal(proposal));
  if (!(await ask.confirm('Keep this?', true))) throw new LeftError('not kept');
}

async function askQuestion(ask: Ask, summary: string, question: Question): Promise<string> {
  const sentence = `${summary}: ${question.ask}`;
  const initial = question.suggested === null ? {} : { initial: question.suggested };
  if (question.choices.length === 0) return ask.text(sentence, initial);
  const chosen = await ask.choose(
    sentence,
    [
      ...question.choices.map(({ id, label }) => ({ value: id, label })),
      ...(question.free ? [{ value: OWN_WORDS, label: 'Something else' }] : []),
    ],
    question.choices.some(({ id }) => id === question.suggested)
      ? (question.suggested ?? undefined)
      : undefined,
  );
  return chosen === OWN_WORDS ? ask.text(question.ask, initial) : chosen;
}
