import { Command, CommanderError } from 'commander';
import { AFTERWORD_VERSION } from '#app/version.ts';
import { InvalidInputError } from '#core/errors.ts';
import { LeftError } from './ask/ask.ts';
import { COMMANDS, type CommandName } from './command-table.ts';
import type { CliContext, CliIo } from './context.ts';
import { describeError, EXIT_LEFT, EXIT_OK, EXIT_REFUSED, exitCodeOf } from './exit-code-of.ts';

/** Runs one command line and answers its exit code; nothing is thrown and nothing stays open. */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  let exitCode = EXIT_OK;
  const context: CliContext = {
    io,
    print: (text) => io.writeOut(`${text}\n`),
    printJson: (value) => io.writeOut(`${JSON.stringify(value, null, 2)}\n`),
    say: (text) => io.writeError(`${text}\n`),
    readCareer: async (options) => (await import('./open-data.ts')).readCareer(io, options),
    withServices: async (options, work) => (await import('./open-data.ts')).withServices(io, options, work),
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

/** Only the command that is called is loaded; of the others it is enough to know what they are for. */
async function buildProgram(args: readonly string[], context: CliContext): Promise<Command> {
  const program = new Command('afterword')
    .description('What to do next in your job search, for whom, by when and why.')
    .version(AFTERWORD_VERSION)
    .exitOverride()
    // `draft list --json`: what stands behind a subcommand is the subcommand's.
    .enablePositionalOptions()
    .showHelpAfterError(false)
    .configureOutput({
      writeOut: context.io.writeOut,
      // Commander's own words are put into our form when its error is reported.
      writeErr: () => undefined,
    });
  const called = args[0] === 'help' ? args[1] : args[0];
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    const command = program.command(name).summary(COMMANDS[name].summary);
    if (name !== called) continue;
    if (!readsMany(args)) await import('./parse-once.ts');
    command.description(`${COMMANDS[name].summary[0]?.toUpperCase()}${COMMANDS[name].summary.slice(1)}.`);
    (await COMMANDS[name].load())(command, context);
  }
  return program;
}

/** Whether the same schemas will read one value after the other. */
function readsMany([called, ...args]: readonly string[]): boolean {
  return called === 'serve' || called === 'mcp' || args.some((arg) => arg.startsWith('--batch'));
}

function report(error: unknown, io: CliIo): number {
  if (error instanceof CommanderError) return reportUsage(error, io);
  if (error instanceof LeftError) {
    io.writeError('Left; nothing was changed.\n');
    return EXIT_LEFT;
  }
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
