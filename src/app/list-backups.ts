import type { Backup } from './back-up.ts';
import type { Services } from './services.ts';

/** Verified copies of the data, the latest first. */
export async function listBackups({ backups }: Pick<Services, 'backups'>): Promise<Backup[]> {
  return [...(await backups.list())];
}
