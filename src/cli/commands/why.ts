import type { Command } from 'commander';
import { findStep } from '#app/compose-draft.ts';
import type { CliContext } from '../context.ts';
import {
  AT_OPTION,
  type CareerOptions,
  JSON_OPTION,
  readAt,
  readCareerOf,
  withCareerOptions,
} from '../options.ts';
import { sayWhy } from '../say/why.ts';

interface WhyOptions extends CareerOptions {
  readonly at?: string;
  readonly json?: boolean;
}

export function defineWhy(command: Command, context: CliContext): void {
  withCareerOptions(command.argument('<key>', 'the key of a step, as `agenda` shows it'))
    .option(...AT_OPTION)
    .option(...JSON_OPTION)
    .action(async (key: string, options: WhyOptions) => {
      const now = readAt(context.io, options.at);
      const step = findStep(await readCareerOf(context, options), key, now);
      if (options.json === true) context.printJson(step);
      else context.print(sayWhy(step));
    });
}
