import type { Command } from 'commander';
import { deleteEverything } from '#app/delete-everything.ts';
import { openDesk } from '#app/open-desk.ts';
import { InvalidInputError } from '#core/errors.ts';
import type { CliContext, DataOption } from '../context.ts';
import { configOf } from '../open-data.ts';
import { DATA_OPTION } from '../options.ts';

interface DeleteOptions extends DataOption {
  readonly yes?: boolean;
}

export function defineDelete(command: Command, context: CliContext): void {
  command
    .option(...DATA_OPTION)
    .option('--yes', 'delete without asking')
    .addHelpText('after', '\nTake it away first if you may want it back: afterword export > career.json')
    .action(async (options: DeleteOptions) => {
      const config = configOf(context.io, options);
      if (options.yes !== true && !(await isWanted(context, config.dataFolder))) {
        context.say('Nothing was deleted.');
        return;
      }
      const desk = await openDesk(config, { ...context.io.parts });
      await deleteEverything(desk).finally(() => desk.close());
      context.say('Everything is deleted: the search, its letters, the mail account, all backups.');
    });
}

async function isWanted({ io }: CliContext, folder: string): Promise<boolean> {
  if (io.openAsk === null) {
    throw new InvalidInputError('say that you mean it: there is no way back', '--yes');
  }
  const ask = await io.openAsk();
  return ask.confirm(`Delete everything in ${folder}, with all backups? There is no way back.`, false);
}
