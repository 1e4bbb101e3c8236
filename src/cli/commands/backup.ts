import type { Command } from 'commander';
import { FailedError } from '#core/errors.ts';
import type { CliContext, DataOption } from '../context.ts';
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
      const backups = await context.withServices(options, (services) => services.backups.list());
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
      const backup = await context.withServices(options, (services) => services.backups.create('asked'));
      if (backup === null) {
        throw new FailedError(
          'not-configured',
          'this database is backed up by whoever keeps it, not by Afterword',
        );
      }
      if (options.json === true) context.printJson(backup);
      else context.print(backup.id);
    });
  command
    .command('restore <id>')
    .summary('put the search back to what it was then; the present is backed up first')
    .option(...DATA_OPTION)
    .option(...JSON_OPTION)
    .action(async (id: string, options: BackupOptions) => {
      const present = await context.withServices(options, (services) => services.backups.restore(id));
      if (options.json === true) context.printJson(present);
      else context.say(`Restored. What was here before is kept as ${present.id}.`);
    });
}
