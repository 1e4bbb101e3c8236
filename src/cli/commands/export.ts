import type { Command } from 'commander';
import { writeCareer } from '#core/model/write-career.ts';
import type { CliContext, DataOption } from '../context.ts';
import { withDataOptions } from '../options.ts';
import { writeOutput } from '../write-output.ts';

interface ExportOptions extends DataOption {
  readonly out?: string;
}

/** Needs the database and nothing else, so that a search can be taken away when all other parts are broken. */
export function defineExport(command: Command, context: CliContext): void {
  withDataOptions(command)
    .option('--out <file>', 'where to write it; standard output when left out')
    .action(async (options: ExportOptions) => {
      const text = writeCareer(await context.readCareer(options));
      if (options.out === undefined) context.io.writeOut(text);
      else {
        writeOutput(context.io, text, options.out, { over: true, encoding: 'utf8' });
        context.say(`Wrote ${options.out}.`);
      }
    });
}
