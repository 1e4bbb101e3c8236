import type { Command } from 'commander';
import { discardDraft } from '#app/discard-draft.ts';
import type { CliContext, DataOption } from '../../context.ts';
import { withDataOptions } from '../../options.ts';

export function addDraftDiscard(draft: Command, context: CliContext): void {
  withDataOptions(draft.command('discard <id>'))
    .summary('throw a draft away')
    .action(async (id: string, options: DataOption) => {
      await context.withServices(options, (services) => discardDraft(services, id));
      context.say(`Discarded ${id}.`);
    });
}
