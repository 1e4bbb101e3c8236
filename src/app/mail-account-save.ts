import { InvalidInputError } from '#core/errors.ts';
import { MAIL_ACCOUNT_SETTING, type MailAccount, passwordName, readMailAccount } from './mail-account.ts';
import type { Services } from './services.ts';

/**
 * Keeps the account. Without a `password` the one already kept for the same login stays.
 * @throws InvalidInputError when there is none yet.
 */
export async function saveMailAccount(
  services: Pick<Services, 'settings' | 'secrets'>,
  account: MailAccount,
  password?: string,
): Promise<void> {
  const name = passwordName(account);
  const before = await readMailAccount(services);
  if (password !== undefined && password !== '') await services.secrets.set(name, password);
  else if ((await services.secrets.get(name)) === null) {
    throw new InvalidInputError('is missing: the password for this login', 'password');
  }
  await services.settings.set(MAIL_ACCOUNT_SETTING, account);
  if (before !== null && passwordName(before) !== name) await services.secrets.delete(passwordName(before));
}
