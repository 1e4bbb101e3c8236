import { basename } from 'node:path';
import type { Command } from 'commander';
import { importFile } from '#app/import-file.ts';
import type { ImportAnswers } from '#app/import-shape.ts';
import type { OpenServices } from '#app/open-services.ts';
import { type BroughtFile, previewImport } from '#app/preview-import.ts';
import { InvalidInputError } from '#core/errors.ts';
import type { CliContext, DataOption } from '../context.ts';
import { JSON_OPTION, withDataOptions } from '../options.ts';
import { readInput } from '../read-input.ts';
import { sayProposal } from '../say/proposal.ts';
import { askOpenQuestions, confirmImport } from './import/ask-questions.ts';
import { openQuestions, readAnswers, sayOpenQuestion } from './import/read-answers.ts';

interface ImportOptions extends DataOption {
  readonly answers?: string;
  readonly answer?: readonly string[];
  readonly preview?: boolean;
  readonly json?: boolean;
}

export function defineImport(command: Command, context: CliContext): void {
  withDataOptions(command.argument('<file>', 'an invitation (.ics) or a career file; - for standard input'))
    .option('--preview', 'say what is in it and what it leaves open, and keep nothing')
    .option('--answer <question=answer...>', 'an answer to a question that it leaves open')
    .option('--answers <file>', 'answers as JSON: {"<uid>": {"<question>": "<choice or words>"}}')
    .option(...JSON_OPTION)
    .action(async (path: string, options: ImportOptions) => {
      const bytes = await readInput(context.io, path, 'FILE');
      const file: BroughtFile = { bytes, name: path === '-' ? null : basename(path) };
      await context.withServices(options, async (services) => {
        const answers = await readAnswers(context, services, file, options);
        if (options.preview === true) await preview(context, services, { ...file, answers }, options);
        else await keep(context, services, { ...file, answers }, options);
      });
    });
}

async function preview(
  context: CliContext,
  services: OpenServices,
  file: BroughtFile,
  { json }: ImportOptions,
): Promise<void> {
  const proposal = await previewImport(services, file);
  if (json === true) context.printJson(proposal);
  else context.print(sayProposal(proposal));
}

async function keep(
  context: CliContext,
  services: OpenServices,
  file: BroughtFile,
  { json }: ImportOptions,
): Promise<void> {
  const result = await importFile(services, {
    ...file,
    answers: await completeAnswers(context, services, file),
  });
  if (json === true) context.printJson(result);
  else context.print(result.done.length === 0 ? 'Nothing new in it.' : result.done.join('\n'));
}

/** Nothing is guessed: what the file leaves open is asked, or the command ends and says what to answer. */
async function completeAnswers(
  context: CliContext,
  services: OpenServices,
  file: BroughtFile,
): Promise<ImportAnswers> {
  const ask = await context.io.openAsk?.();
  if (ask !== undefined) {
    const { proposal, answers } = await askOpenQuestions(ask, services, file);
    await confirmImport(ask, proposal);
    return answers;
  }
  const answers = file.answers ?? {};
  const [open] = openQuestions(await previewImport(services, file), answers);
  if (open === undefined) return answers;
  throw new InvalidInputError(sayOpenQuestion(open), `--answer ${open.question.id}`);
}
