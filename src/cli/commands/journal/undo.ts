import type { Command } from 'commander';
import { undoEntry } from '#app/undo-entry.ts';
import type { CliContext, DataOption } from '../../context.ts';
import { JSON_OPTION, withDataOptions } from '../../options.ts';

interface UndoOptions extends DataOption {
  readonly json?: boolean;
}

export function addJournalUndo(journal: Command, context: CliContext): void {
  withDataOptions(journal.command('undo <id>'))
    .summary('take an entry back, as if it had never been written; the journal keeps both')
    .option(...JSON_OPTION)
    .action(async (id: string, options: UndoOptions) => {
      const correction = await context.withServices(options, (services) => undoEntry(services, id));
      if (options.json === true) context.printJson(correction);
      else context.say(`Taken back: ${id}.`);
    });
}
