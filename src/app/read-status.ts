import * as z from 'zod';
import { Seeker } from '#core/model/seeker.ts';
import { SECRET_KINDS } from '#secrets/secret-store.ts';
import type { Desk } from './desk.ts';
import { readMailAccount } from './mail-account.ts';
import { AFTERWORD_VERSION } from './version.ts';

export const Status = z.object({
  version: z.string(),
  dataFolder: z.string(),
  database: z.string(),
  /** The sample search is on the desk, not the seeker's own. */
  sample: z.boolean(),
  begun: z.boolean(),
  seeker: Seeker.nullable(),
  mail: z.object({ host: z.string(), user: z.string() }).nullable(),
  /** Where secrets are kept: the system's keyring, a file sealed by a passphrase, or a file only this user may read. */
  secrets: z.enum(SECRET_KINDS),
  /** When the last backup was made that could be read back. */
  lastBackupAt: z.string().nullable(),
  readOnly: z.boolean(),
});
export type Status = z.infer<typeof Status>;

/** What is open here, and whether all is well with it. */
export async function readStatus(desk: Desk): Promise<Status> {
  const services = desk.services();
  const { career } = await services.career.read();
  const account = await readMailAccount(services);
  const [latest] = await desk.own().backups.list();
  return {
    version: AFTERWORD_VERSION,
    dataFolder: desk.dataFolder,
    database: desk.database,
    sample: desk.sampleIsOpen(),
    begun: career !== null,
    seeker: career?.seeker ?? null,
    mail: account === null ? null : { host: account.host, user: account.user },
    secrets: await services.secrets.findKind(),
    lastBackupAt: latest?.madeAt ?? null,
    readOnly: desk.isReadOnly(),
  };
}
