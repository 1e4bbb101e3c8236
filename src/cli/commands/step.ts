import type { Command } from 'commander';
import { dismissStep } from '#app/dismiss-step.ts';
import { snoozeStep } from '#app/snooze-step.ts';
import { parseWith } from '#core/model/parse-with.ts';
import { DayOrInstantText } from '#core/model/scalars.ts';
import type { CliContext, DataOption } from '../context.ts';
import { JSON_OPTION, withDataOptions } from '../options.ts';

interface StepOptions extends DataOption {
  readonly until?: string;
  readonly reason?: string;
  readonly json?: boolean;
}

export function defineStep(command: Command, context: CliContext): void {
  withDataOptions(command.command('dismiss <key>'))
    .summary('leave a step out for good; a key that ends in a colon leaves out all that begin with it')
    .option('--reason <text>', 'why, for yourself')
    .option(...JSON_OPTION)
    .action(async (key: string, options: StepOptions) => {
      const entry = await context.withServices(options, (services) =>
        dismissStep(services, key, options.reason),
      );
      if (options.json === true) context.printJson(entry);
      else context.say(`Left out ${key}. Take it back with: afterword journal undo ${entry.id}`);
    });
  withDataOptions(command.command('snooze <key>'))
    .summary('put a step off')
    .requiredOption('--until <day>', 'until the morning of a day, or an instant')
    .option('--reason <text>', 'why, for yourself')
    .option(...JSON_OPTION)
    .action(async (key: string, options: StepOptions) => {
      const until = parseWith(DayOrInstantText, options.until, '--until');
      const entry = await context.withServices(options, (services) =>
        snoozeStep(services, key, until, options.reason),
      );
      if (options.json === true) context.printJson(entry);
      else
        context.say(`Put off ${key} until ${until}. Take it back with: afterword journal undo ${entry.id}`);
    });
}
