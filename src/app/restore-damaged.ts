import { existsSync, renameSync } from 'node:fs';
import type { Config } from '#config/read-config.ts';
import { FailedError, NotFoundError } from '#core/errors.ts';
import type { World } from '#core/ports/world.ts';
import { SqliteBackups } from '#store/sqlite/sqlite-backups.ts';
import type { Backup } from './back-up.ts';
import { backupFolderOf, dataFileOf } from './data-file.ts';
import { openDatabase } from './open-database.ts';
import { REAL_WORLD } from './real-world.ts';
import { chooseBackup } from './restore-backup.ts';

export interface Mended {
  readonly restored: Backup;
  /** Where the damaged file was put; nothing is thrown away. */
  readonly damaged: string;
}

/**
 * For a data file that cannot be opened any more (`storage-broken`): sets it aside and starts a new one from a backup, the latest
 * unless one is named. Nothing else may have the file open. @throws NotFoundError, and then the file stays where it is.
 */
export async function restoreDamaged(
  config: Config,
  id?: string,
  world: World = REAL_WORLD,
): Promise<Mended> {
  if (config.database.kind !== 'sqlite') {
    throw new FailedError('not-configured', 'a Postgres database is restored with pg_restore');
  }
  const restored = chooseBackup(SqliteBackups.listIn(backupFolderOf(config)), id);
  if (restored === undefined) throw new NotFoundError('backup', id ?? 'latest');
  const damaged = setAside(dataFileOf(config, 'own'));
  const { db, backups } = await openDatabase(config, 'own', world);
  try {
    await backups.restore(restored.id);
    return { restored, damaged };
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
