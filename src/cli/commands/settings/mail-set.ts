import { type Command, Option } from 'commander';
import { MailAccount } from '#app/mail-account.ts';
import { saveMailAccount } from '#app/mail-account-save.ts';
import type { OpenServices } from '#app/open-services.ts';
import { readCareer } from '#app/read-career.ts';
import { InvalidInputError } from '#core/errors.ts';
import { parseWith } from '#core/model/parse-with.ts';
import { MAIL_SECURITIES } from '#core/ports/letter-transport.ts';
import type { CliContext, DataOption } from '../../context.ts';
import { withDataOptions } from '../../options.ts';
import { readText } from '../../read-input.ts';

interface SetOptions extends DataOption {
  readonly host?: string;
  readonly port?: string;
  readonly security?: string;
  readonly user?: string;
  readonly address?: string;
  readonly fromName?: string;
  readonly passwordStdin?: boolean;
}

const USUAL_PORTS = { tls: 465, starttls: 587 } as const satisfies Record<
  (typeof MAIL_SECURITIES)[number],
  number
>;

export function addMailSet(mail: Command, context: CliContext): void {
  withDataOptions(mail.command('set'))
    .summary('set the account up')
    .option('--host <name>', 'the outgoing server, such as smtp.example.com')
    .option('--port <number>', '465 for tls, 587 for starttls when left out')
    .addOption(
      new Option('--security <kind>', 'how the connection is made private')
        .choices(MAIL_SECURITIES)
        .default('starttls'),
    )
    .option('--user <login>', 'the login; the address when left out')
    .option('--address <address>', 'the address letters come from; your own when left out')
    .option('--from-name <name>', 'the name they come from; your own when left out')
    .option('--password-stdin', 'read the password from standard input; without, you are asked')
    .addHelpText(
      'after',
      '\nA password is never taken as an argument, where others on this machine could read it.',
    )
    .action((options: SetOptions) =>
      context.withServices(options, async (services) => {
        const account = await readAccount(services, options);
        await saveMailAccount(services, account, await readPassword(context, options));
        context.say('Kept. Try it with: afterword settings mail test');
      }),
    );
}

async function readAccount(services: OpenServices, options: SetOptions): Promise<MailAccount> {
  const { seeker } = await readCareer(services);
  const address = options.address ?? seeker.email;
  const security = MAIL_SECURITIES.find((known) => known === options.security) ?? 'starttls';
  return parseWith(
    MailAccount,
    {
      fromName: options.fromName ?? seeker.name,
      address,
      host: options.host,
      port: options.port === undefined ? USUAL_PORTS[security] : Number(options.port),
      security,
      user: options.user ?? address,
    },
    'mail',
  );
}

/** Nothing, where the one that is kept already stays. */
async function readPassword(context: CliContext, { passwordStdin }: SetOptions): Promise<string | undefined> {
  if (passwordStdin === true) {
    const text = (await readText(context.io, '-', '--password-stdin')).replace(/\r?\n$/, '');
    if (text === '') throw new InvalidInputError('standard input holds no password', '--password-stdin');
    return text;
  }
  const ask = await context.io.openAsk?.();
  return ask?.secret('The password of that account? Many providers want an app password.');
}
