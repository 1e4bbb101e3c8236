import type { Command } from 'commander';
import { readDraft } from '#app/read-draft.ts';
import type { CliContext, DataOption } from '../../context.ts';
import { JSON_OPTION, withDataOptions } from '../../options.ts';
import { sayDraft } from '../../say/draft.ts';

interface ShowOptions extends DataOption {
  readonly json?: boolean;
}

export function addDraftShow(draft: Command, context: CliContext): void {
  withDataOptions(draft.command('show <id>'))
    .summary('one draft, with its version')
    .option(...JSON_OPTION)
    .action(async (id: string, options: ShowOptions) => {
      const page = await context.withServices(options, (services) => readDraft(services, id));
      if (options.json === true) context.printJson(page);
      else context.print(sayDraft(page.draft));
    });
}
