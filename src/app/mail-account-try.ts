import { FailedError } from '#core/errors.ts';
import type { StepResult } from '#core/ports/letter-transport.ts';
import { type MailAccount, openMailAccount, passwordName, serverOf } from './mail-account.ts';
import type { Services } from './services.ts';

/**
 * Connects, logs in and names the sender, and sends nothing. Tries `given` before it is kept, or else the account kept; a
 * password left out is the one kept for the same login.
 */
export async function tryMailAccount(
  services: Pick<Services, 'settings' | 'secrets' | 'transport'>,
  given?: { readonly account: MailAccount; readonly password?: string },
): Promise<readonly StepResult[]> {
  if (given === undefined) {
    const { account, server } = await openMailAccount(services);
    return services.transport.tryOut(server, account.address);
  }
  const password = given.password ?? (await services.secrets.get(passwordName(given.account)));
  if (password === null) {
    throw new FailedError('not-configured', 'the password of the mail account is missing', 'password');
  }
  return services.transport.tryOut(serverOf(given.account, password), given.account.address);
}
