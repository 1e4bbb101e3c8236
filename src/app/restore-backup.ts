import * as z from 'zod';
import { NotFoundError } from '#core/errors.ts';
import { Backup } from './back-up.ts';
import type { Services } from './services.ts';

export const Restored = z.object({
  /** What is on the desk now. */
  restored: Backup,
  /** What was there until now; restoring that undoes this. */
  present: Backup,
});
export type Restored = z.infer<typeof Restored>;

/**
 * Puts the career back to what it was, the latest backup unless one is named; the present is backed up first. Letters and
 * settings that are newer stay as they are. @throws NotFoundError
 */
export async function restoreBackup({ backups }: Pick<Services, 'backups'>, id?: string): Promise<Restored> {
  const restored = chooseBackup(await backups.list(), id);
  if (restored === undefined) throw new NotFoundError('backup', id ?? 'latest');
  return { restored, present: await backups.restore(restored.id) };
}

/** One made before a restore is what somebody wanted to be rid of: it comes back only by its name. */
export function chooseBackup(all: readonly Backup[], id: string | undefined): Backup | undefined {
  return all.find((backup) => (id === undefined ? backup.reason !== 'restore' : backup.id === id));
}
