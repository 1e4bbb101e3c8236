import type { Command } from 'commander';
import { composeForStep } from '#app/compose-draft.ts';
import type { Draft } from '#core/model/draft.ts';
import type { CliContext } from '../context.ts';
import {
  AT_OPTION,
  CAREER_OPTION,
  DATA_OPTION,
  JSON_OPTION,
  readAt,
  readCareerFile,
  readChannel,
} from '../options.ts';

interface DraftOptions {
  readonly career?: string;
  readonly data?: string;
  readonly step: string;
  readonly at?: string;
  readonly channel?: string;
  readonly json?: boolean;
}

export function addDraftCommand(program: Command, context: CliContext): void {
  program
    .command('draft')
    .summary('a first draft for a step of the agenda, from what was discussed')
    .requiredOption('--step <key>', 'the key of the step, as `agenda` shows it')
    .option('--channel <channel>', 'another channel than the one the step suggests')
    .option(...CAREER_OPTION)
    .option(...DATA_OPTION)
    .option(...AT_OPTION)
    .option(...JSON_OPTION)
    .action(async (options: DraftOptions) => {
      const draft = await compose(context, options);
      if (options.json === true) context.printJson(draft);
      else context.print(sayDraft(draft));
    });
}

async function compose(context: CliContext, options: DraftOptions): Promise<Draft> {
  const now = readAt(context.io, options.at);
  const channel = readChannel(options.channel);
  const career =
    options.career === undefined
      ? await context.readCareer(options)
      : await readCareerFile(context.io, options.career);
  // The same step of the same file is the same draft, so that a script can tell.
  return composeForStep({ career, step: options.step, now, channel, draftId: `draft:${options.step}` });
}

/** The letter as it would be read, and under it what it lacks. */
export function sayDraft(draft: Draft): string {
  const missing = (draft.missing ?? []).map((what) => `  · ${what}`);
  return [
    ...(draft.subject === undefined ? [] : [`Subject: ${draft.subject}`, '']),
    draft.body ?? '',
    ...(missing.length === 0 ? [] : ['', 'To make it better, it would need:', ...missing]),
  ].join('\n');
}
