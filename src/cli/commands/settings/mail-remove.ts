import type { Command } from 'commander';
import { removeMailAccount } from '#app/mail-account-remove.ts';
import type { CliContext, DataOption } from '../../context.ts';
import { withDataOptions } from '../../options.ts';

export function addMailRemove(mail: Command, context: CliContext): void {
  withDataOptions(mail.command('remove'))
    .summary('forget the account and its password')
    .action(async (options: DataOption) => {
      await context.withServices(options, removeMailAccount);
      context.say('Forgotten.');
    });
}
