import { MAIL_ACCOUNT_SETTING, passwordName, readMailAccount } from './mail-account.ts';
import type { Services } from './services.ts';

/** Forgets the account, its password first. */
export async function removeMailAccount(services: Pick<Services, 'settings' | 'secrets'>): Promise<void> {
  const account = await readMailAccount(services);
  if (account !== null) await services.secrets.delete(passwordName(account));
  await services.settings.set(MAIL_ACCOUNT_SETTING, null);
}
