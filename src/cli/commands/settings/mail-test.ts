import type { Command } from 'commander';
import { tryMailAccount } from '#app/mail-account-try.ts';
import type { CliContext, DataOption } from '../../context.ts';
import { EXIT_REFUSED } from '../../exit-code-of.ts';
import { JSON_OPTION, withDataOptions } from '../../options.ts';

interface TestOptions extends DataOption {
  readonly json?: boolean;
}

export function addMailTest(mail: Command, context: CliContext): void {
  withDataOptions(mail.command('test'))
    .summary('connect, log in, and send nothing')
    .option(...JSON_OPTION)
    .action(async (options: TestOptions) => {
      const steps = await context.withServices(options, (services) => tryMailAccount(services));
      if (options.json === true) context.printJson(steps);
      else for (const { ok, step, message } of steps) context.print(`${ok ? '✓' : '✗'} ${step}: ${message}`);
      if (steps.some(({ ok }) => !ok)) context.endWith(EXIT_REFUSED);
    });
}
