import * as z from 'zod';
import { SECRET_KIND_TEXT, SECRET_KINDS } from '#secrets/secret-store.ts';
import { MailAccount, readMailAccount } from './mail-account.ts';
import type { Services } from './services.ts';

export const MailSettings = z.object({
  account: MailAccount.nullable(),
  /** How the password is kept, in one word and in a sentence. The password itself is never answered. */
  secrets: z.enum(SECRET_KINDS),
  secretsText: z.string(),
});
export type MailSettings = z.infer<typeof MailSettings>;

/** What the settings page shows about mail. */
export async function readMailSettings(
  services: Pick<Services, 'settings' | 'secrets'>,
): Promise<MailSettings> {
  const kind = await services.secrets.findKind();
  return { account: await readMailAccount(services), secrets: kind, secretsText: SECRET_KIND_TEXT[kind] };
}
