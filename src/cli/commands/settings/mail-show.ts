import type { Command } from 'commander';
import { readMailSettings } from '#app/mail-settings.ts';
import type { CliContext, DataOption } from '../../context.ts';
import { JSON_OPTION, withDataOptions } from '../../options.ts';

interface ShowOptions extends DataOption {
  readonly json?: boolean;
}

export function addMailShow(mail: Command, context: CliContext): void {
  withDataOptions(mail.command('show', { isDefault: true }))
    .summary('the account, and how its password is kept')
    .option(...JSON_OPTION)
    .action(async (options: ShowOptions) => {
      const settings = await context.withServices(options, readMailSettings);
      if (options.json === true) return context.printJson(settings);
      const { account, secretsText } = settings;
      context.print(
        account === null
          ? 'No mail account is set up; letters can be handed to your own mail program.'
          : `${account.fromName} <${account.address}>, by ${account.host}:${account.port} (${account.security}) as ${account.user}`,
      );
      context.print(secretsText);
    });
}
