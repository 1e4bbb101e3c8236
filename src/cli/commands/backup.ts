import type { Command } from 'commander';
import type { CliContext, DataOption } from '../context.ts';
import { configOf, worldOf } from '../open-data.ts';
import { DATA_OPTION, JSON_OPTION } from '../options.ts';

interface BackupOptions extends DataOption {
  readonly json?: boolean;
}

export function defineBackup(command: Command, context: CliContext): void {
  command
    .command('list', { isDefault: true })
    .summary('the copies there are, the latest first; each was opened and read back')
    .option(...DATA_OPTION)
    .option(...JSON_OPTION)
    .action(async (options: BackupOptions) => {
      const { listBackups } = await import('#app/list-backups.ts');
      const backups = await context.withServices(options, listBackups);
      if (options.json === true) return context.printJson(backups);
      for (const { id, madeAt, reason, bytes } of backups) {
        context.print(`${id}  ${madeAt}  ${reason}  ${Math.ceil(bytes / 1024)} KB`);
      }
      if (backups.length === 0) context.print('There are no backups yet.');
    });
  command
    .command('make')
    .summary('make a copy now, and read it back')
    .option(...DATA_OPTION)
    .option(...JSON_OPTION)
    .action(async (options: BackupOptions) => {
      const { backUp } = await import('#app/back-up.ts');
      const backup = await context.withServices(options, backUp);
      if (options.json === true) context.printJson(backup);
      else context.print(backup.id);
    });
  command
    .command('restore [id]')
    .summary(
      'put the search back to what it was then, the latest copy unless one is named; works on a damaged file too',
    )
    .option(...DATA_OPTION)
    .option(...JSON_OPTION)
    .action(async (id: string | undefined, options: BackupOptions) => {
      const { restoreSearch } = await import('#app/restore-search.ts');
      const { io } = context;
      const result = await restoreSearch(configOf(io, options), id, worldOf(io));
      if (options.json === true) return context.printJson(result);
      const { restored, present, damaged } = result;
      context.say(`Restored the copy of ${restored.madeAt}.`);
      if (present !== null) context.say(`What was here before is kept as ${present.id}.`);
      if (damaged === null) return;
      context.say(
        `The damaged file is kept as ${damaged}. If Afterword is open, close it and start it again.`,
      );
    });
}
