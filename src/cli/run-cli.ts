import { Command, CommanderError } from 'commander';
import { InvalidInputError } from '#core/errors.ts';
import { COMMANDS, type CommandName, isCommandName } from './command-table.ts';
import type { CliContext, CliIo } from './context.ts';
import { describeError, EXIT_OK, EXIT_REFUSED, exitCodeOf } from './exit-code-of.ts';
import { VERSION } from './version.ts';

/** Runs one command line and answers its exit code; nothing is thrown and nothing stays open. */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  let exitCode = EXIT_OK;
  const context: CliContext = {
    io,
    print: (text) => io.writeOut(`${text}\n`),
    printJson: (value) => io.writeOut(`${JSON.stringify(value, null, 2)}\n`),
    say: (text) => io.writeError(`${text}\n`),
    readCareer: async (options) => (await import('./open-data.ts')).readCareer(options),
    endWith: (code) => {
      exitCode = code;
    },
  };
  try {
    const program = await buildProgram(args, context);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    exitCode = report(error, io);
  }
  return exitCode;
}

async function buildProgram(args: readonly string[], context: CliContext): Promise<Command> {
  const program = new Command('afterword')
    .description('What to do next in your job search, for whom, by when and why.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError(false)
    .configureOutput({
      writeOut: context.io.writeOut,
      // Commander's own words are put into our form when its error is reported.
      writeErr: () => undefined,
    });
  const called = args[0] ?? '';
  const wanted: readonly CommandName[] = isCommandName(called)
    ? [called]
    : (Object.keys(COMMANDS) as CommandName[]);
  for (const name of wanted) (await COMMANDS[name]())(program, context);
  return program;
}

function report(error: unknown, io: CliIo): number {
  if (error instanceof CommanderError) return reportUsage(error, io);
  io.writeError(`${describeError(error)}\n`);
  return exitCodeOf(error);
}

function reportUsage(error: CommanderError, io: CliIo): number {
  if (error.exitCode === 0) return EXIT_OK;
  const message =
    error.code === 'commander.help' ? 'no command was given' : error.message.replace(/^error: /, '');
  io.writeError(`${describeError(new InvalidInputError(`${message}; see afterword --help`))}\n`);
  return EXIT_REFUSED;
}
