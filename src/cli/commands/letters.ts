import { type Command, Option } from 'commander';
import { RESOLUTIONS, type Resolution, resolveLetter } from '#app/resolve-letter.ts';
import type { CliContext, DataOption } from '../context.ts';
import { JSON_OPTION, withDataOptions } from '../options.ts';

interface LettersOptions extends DataOption {
  readonly json?: boolean;
}
interface ResolveOptions extends LettersOptions {
  readonly as: Resolution;
}

export function defineLetters(command: Command, context: CliContext): void {
  withDataOptions(command)
    .option(...JSON_OPTION)
    .action((options: LettersOptions) => list(context, options));
  withDataOptions(command.command('resolve <id>'))
    .summary('say what became of a letter of which nobody else knows')
    .addOption(
      new Option('--as <outcome>', 'what you found out, or to send it again')
        .choices(RESOLUTIONS)
        .makeOptionMandatory(),
    )
    .option(...JSON_OPTION)
    .action(async (id: string, options: ResolveOptions) => {
      const letter = await context.withServices(options, (services) =>
        resolveLetter(services, { letterId: id, as: options.as }),
      );
      if (options.json === true) context.printJson(letter);
      else context.print(letter.message);
    });
}

async function list(context: CliContext, options: LettersOptions): Promise<void> {
  const letters = await context.withServices(options, (services) => services.letters.list());
  if (options.json === true) return context.printJson(letters);
  for (const { id, state, to, subject } of letters) {
    context.print(`${id}  ${state}  to ${to.name} <${to.address}>: ${subject}`);
  }
  if (letters.length === 0) context.print('No letters yet.');
}
