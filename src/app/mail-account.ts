import * as z from 'zod';
import { FailedError } from '#core/errors.ts';
import { parseWith } from '#core/model/parse-with.ts';
import { EmailAddress, Line } from '#core/model/scalars.ts';
import { MAIL_SECURITIES, type OutgoingServer } from '#core/ports/letter-transport.ts';
import type { Services } from './services.ts';

/** The seeker's own account for outgoing mail. Its password is a secret and kept elsewhere. */
export const MailAccount = z.strictObject({
  fromName: Line,
  address: EmailAddress,
  host: z
    .string()
    .max(253)
    .regex(/^[a-z0-9](?:[a-z0-9.:-]*[a-z0-9])?$/i, 'is not the name of a server, such as smtp.example.com'),
  port: z.int().min(1).max(65_535),
  security: z.enum(MAIL_SECURITIES),
  user: Line,
});
export type MailAccount = z.infer<typeof MailAccount>;

export const MAIL_ACCOUNT_SETTING = 'mail-account';

export async function readMailAccount({ settings }: Pick<Services, 'settings'>): Promise<MailAccount | null> {
  const kept = await settings.get(MAIL_ACCOUNT_SETTING);
  return kept === null || kept === undefined ? null : parseWith(MailAccount, kept, 'settings.mail');
}

/** Bound to the login: the password of one account is never tried on another. */
export function passwordName({ user, host }: Pick<MailAccount, 'user' | 'host'>): string {
  return `smtp:${user}@${host.toLowerCase()}`;
}

/** The server with its password, ready to be used. @throws FailedError `not-configured` */
export async function openMailAccount(
  services: Pick<Services, 'settings' | 'secrets'>,
): Promise<{ readonly account: MailAccount; readonly server: OutgoingServer }> {
  const account = await readMailAccount(services);
  if (account === null) {
    throw new FailedError(
      'not-configured',
      'no mail account is set up; set one up, or hand the letter over to your mail program',
      'settings.mail',
    );
  }
  const password = await services.secrets.get(passwordName(account));
  if (password === null) {
    throw new FailedError(
      'not-configured',
      'the password of the mail account is missing',
      'settings.mail.password',
    );
  }
  return { account, server: serverOf(account, password) };
}

export function serverOf({ host, port, security, user }: MailAccount, password: string): OutgoingServer {
  return { host, port, security, user, password };
}
