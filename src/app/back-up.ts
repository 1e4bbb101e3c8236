import * as z from 'zod';
import { FailedError } from '#core/errors.ts';
import { BACKUP_REASONS, type Backup as StoredBackup } from '#store/backups.ts';
import type { Services } from './services.ts';

/** A copy of the data that was opened and read back before it was listed. */
export const Backup = z.object({
  id: z.string(),
  madeAt: z.string(),
  reason: z.enum(BACKUP_REASONS),
  bytes: z.int(),
}) satisfies z.ZodType<StoredBackup>;
export type Backup = z.infer<typeof Backup>;

const DAY = 86_400_000;

/** Makes one now. @throws FailedError where somebody else does. */
export async function backUp({ backups }: Pick<Services, 'backups'>): Promise<Backup> {
  const backup = await backups.create('asked');
  if (backup !== null) return backup;
  throw new FailedError(
    'not-configured',
    'this search is not backed up from here; a Postgres database is backed up with pg_dump',
  );
}

/** For a server that runs for days: makes one when there is something to keep and the latest is a day old. */
export async function backUpDaily({
  career,
  backups,
  world,
}: Pick<Services, 'career' | 'backups' | 'world'>): Promise<void> {
  const [latest] = await backups.list();
  const isFresh = latest !== undefined && world.now() - Date.parse(latest.madeAt) < DAY;
  if (!isFresh && (await career.read()).career !== null) await backups.create('daily');
}
