import { type Command, Option } from 'commander';
import { HAND_OVERS, type HandOver, type HandOverWay, handOver } from '#app/hand-over.ts';
import type { CliContext, DataOption } from '../context.ts';
import { JSON_OPTION, withDataOptions } from '../options.ts';
import { writeOutput } from '../write-output.ts';

interface HandOverOptions extends DataOption {
  readonly how: HandOverWay;
  readonly out?: string;
  readonly json?: boolean;
}

export function defineHandOver(command: Command, context: CliContext): void {
  withDataOptions(command.argument('<id>', 'the draft'))
    .addOption(
      new Option('--how <way>', 'a link for your mail program, a message file, or text to copy')
        .choices(HAND_OVERS)
        .default('mailto'),
    )
    .option('--out <file>', 'where to write the message file; standard output when left out')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nNothing is recorded: say `afterword sent <id>` once it went out.')
    .action(async (id: string, options: HandOverOptions) => {
      const handed = await context.withServices(options, (services) =>
        handOver(services, { draftId: id, how: options.how }),
      );
      if (options.json === true) context.printJson(handed);
      else show(context, handed, options.out);
    });
}

function show(context: CliContext, handed: HandOver, out: string | undefined): void {
  switch (handed.how) {
    case 'mailto':
      context.print(handed.link);
      if (handed.isLong) context.say('Some mail programs cut links as long as this; --how eml is safer.');
      return;
    case 'copy':
      if (handed.to !== null) context.say(`To: ${handed.to}`);
      if (handed.subject !== '') context.say(`Subject: ${handed.subject}`);
      context.print(handed.text);
      return;
    case 'eml':
      if (out === undefined) context.io.writeOut(handed.eml);
      else writeLetter(context, handed.eml, out);
  }
}

function writeLetter({ io, say }: CliContext, eml: string, out: string): void {
  // Seven-bit by construction, so that every encoding writes the same bytes.
  writeOutput(io, eml, out, { over: false, encoding: 'latin1' });
  say(`Wrote ${out}; open it with your mail program and send it from there.`);
}
