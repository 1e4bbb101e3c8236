import { existsSync, renameSync } from 'node:fs';
import type { Config } from '#config/read-config.ts';
import { AppError, FailedError, NotFoundError } from '#core/errors.ts';
import type { World } from '#core/ports/world.ts';
import { SqliteBackups } from '#store/sqlite/sqlite-backups.ts';
import type { Backup } from './back-up.ts';
import { backupFolderOf, dataFileOf } from './data-file.ts';
import { openDatabase } from './open-database.ts';
import { REAL_WORLD } from './real-world.ts';
import { chooseBackup } from './restore-backup.ts';

export interface RestoredSearch {
  readonly restored: Backup;
  /** What was there until now; `null` where that could not be read any more. */
  readonly present: Backup | null;
  /** Where a file that could not be read was put: nothing is thrown away. */
  readonly damaged: string | null;
}

/**
 * As `restoreBackup`, from outside: also for a data file that cannot be opened any more (`storage-broken`), which is set aside and
 * begun anew from the backup. @throws NotFoundError, or FailedError when the backup is damaged; then all stays where it is.
 */
export async function restoreSearch(
  config: Config,
  id?: string,
  world: World = REAL_WORLD,
): Promise<RestoredSearch> {
  if (config.database.kind !== 'sqlite') {
    throw new FailedError('not-configured', 'a Postgres database is restored with pg_restore');
  }
  const folder = backupFolderOf(config);
  const restored = chooseBackup(SqliteBackups.listIn(folder), id);
  if (restored === undefined) throw new NotFoundError('backup', id ?? 'latest');
  await SqliteBackups.tryOutIn(folder, restored.id);
  try {
    return { restored, present: await restore(config, restored, world), damaged: null };
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'storage-broken')) throw error;
    const damaged = setAside(dataFileOf(config, 'own'));
    await restore(config, restored, world, { mayBeGone: true });
    return { restored, present: null, damaged };
  }
}

async function restore(
  config: Config,
  { id }: Backup,
  world: World,
  options: { readonly mayBeGone?: boolean } = {},
): Promise<Backup> {
  const { db, backups } = await openDatabase(config, 'own', world, options);
  try {
    return await backups.restore(id);
  } finally {
    await db.destroy();
  }
}

/** With what SQLite keeps beside it: a new file must never meet the log of an old one. */
function setAside(file: string): string {
  let aside = file.replace(/\.sqlite$/, '.damaged');
  for (let n = 2; existsSync(aside); n += 1) aside = file.replace(/\.sqlite$/, `.damaged-${n}`);
  for (const end of ['-wal', '-shm', '']) {
    if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${aside}${end}`);
  }
  return aside;
}
