import type { Kysely } from 'kysely';
import type { Config } from '#config/read-config.ts';
import { FailedError } from '#core/errors.ts';
import type { World } from '#core/ports/world.ts';
import type { Backups } from '#store/backups.ts';
import { findPending, migrate, migrateSafely } from '#store/migrate.ts';
import { NO_BACKUPS } from '#store/no-backups.ts';
import type { Schema } from '#store/schema.ts';
import { damageOf } from '#store/sqlite/damage-of.ts';
import { openSqlite } from '#store/sqlite/open-sqlite.ts';
import { SqliteBackups } from '#store/sqlite/sqlite-backups.ts';
import { backupFolderOf, dataFileOf, type SearchKind } from './data-file.ts';

export interface OpenDatabase {
  readonly db: Kysely<Schema>;
  readonly backups: Backups;
}

/**
 * Opens the database of one search, looks whether it is whole, and brings its tables up to date after a backup. A new one is
 * begun where there is none, but where there are backups only if it `mayBeGone`.
 * @throws FailedError `storage-broken`, `storage-newer` or `storage-read-only`, with the path and the remedy.
 */
export async function openDatabase(
  config: Config,
  search: SearchKind,
  world: World,
  { mayBeGone = false }: { readonly mayBeGone?: boolean } = {},
): Promise<OpenDatabase> {
  const db = await connect(config, search);
  try {
    if (config.database.kind === 'postgres') {
      await migrate(db);
      return { db, backups: NO_BACKUPS };
    }
    await refuseDamaged(db, dataFileOf(config, search));
    const backups = search === 'own' ? new SqliteBackups(db, backupFolderOf(config), world.now) : NO_BACKUPS;
    if (!mayBeGone) await refuseGone(db, backups, dataFileOf(config, search));
    await migrateSafely(db, backups);
    return { db, backups };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function connect(config: Config, search: SearchKind): Promise<Kysely<Schema>> {
  if (config.database.kind === 'sqlite') return openSqlite(dataFileOf(config, search));
  // Loaded where it is needed: most searches are in a file, and most commands are short.
  const { openPostgres } = await import('#store/open-postgres.ts');
  return openPostgres(config.database.url);
}

async function refuseDamaged(db: Kysely<Schema>, file: string): Promise<void> {
  const damage = await damageOf(db);
  if (damage === null) return;
  throw new FailedError(
    'storage-broken',
    `the data file is damaged (${damage}); restore the newest backup with: afterword backup restore`,
    file,
  );
}

/** An empty file is how a search begins, and what a disk may leave of one. */
async function refuseGone(db: Kysely<Schema>, backups: Backups, file: string): Promise<void> {
  if (!(await findPending(db)).isNew || (await backups.list()).length === 0) return;
  throw new FailedError(
    'storage-broken',
    'the data file is empty or gone, and there are backups of it; restore the newest with: afterword backup restore',
    file,
  );
}
