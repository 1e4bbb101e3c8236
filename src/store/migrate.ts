import { type Kysely, PostgresAdapter, sql } from 'kysely';
import { FailedError } from '#core/errors.ts';
import type { Backups } from './backups.ts';
import { MIGRATIONS } from './migrations.generated.ts';
import type { Schema } from './schema.ts';
import { withTransaction } from './with-transaction.ts';

/** Any number, the same in every version: two programs that start at once migrate one after the other. */
const POSTGRES_LOCK = 4_370_001;

const STATEMENT_END = /;[ \t]*$/m;

export interface Pending {
  /** Migrations this database has not seen, in order. */
  readonly names: readonly string[];
  /** Nothing was ever written here. */
  readonly isNew: boolean;
}

/** What {@link migrate} would do. @throws FailedError `storage-newer` when a newer program has written here. */
export async function findPending(db: Kysely<Schema>): Promise<Pending> {
  const applied = await readApplied(db);
  const newer = applied.find((name) => !MIGRATIONS.some((migration) => migration.name === name));
  if (newer !== undefined) {
    throw new FailedError(
      'storage-newer',
      `the data was written by a newer Afterword (it knows “${newer}”); install that version, nothing was changed`,
    );
  }
  const names = MIGRATIONS.map(({ name }) => name).filter((name) => !applied.includes(name));
  return { names, isNew: applied.length === 0 };
}

/** Brings the tables up to date, all or nothing, and safely when two programs do it at once. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  if ((await findPending(db)).names.length === 0) return;
  await withTransaction(db, async (trx) => {
    if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(${sql.lit(POSTGRES_LOCK)})`.execute(trx);
    await sql`create table if not exists migration (name text not null primary key)`.execute(trx);
    const { names } = await findPending(trx);
    for (const { name, sqlite, postgres } of MIGRATIONS) {
      if (!names.includes(name)) continue;
      for (const statement of statementsOf(isPostgres(trx) ? postgres : sqlite)) {
        await sql.raw(statement).execute(trx);
      }
      await trx.insertInto('migration').values({ name }).execute();
    }
  });
}

/** As {@link migrate}; what was there before is backed up first, and the change tried out on the backup. */
export async function migrateSafely(db: Kysely<Schema>, backups: Pick<Backups, 'create'>): Promise<void> {
  const { names, isNew } = await findPending(db);
  if (names.length > 0 && !isNew) await backups.create('migration');
  await migrate(db);
}

async function readApplied(db: Kysely<Schema>): Promise<readonly string[]> {
  const tables = isPostgres(db)
    ? sql`select 1 from pg_tables where schemaname = current_schema() and tablename = 'migration'`
    : sql`select 1 from sqlite_schema where type = 'table' and name = 'migration'`;
  if ((await tables.execute(db)).rows.length === 0) return [];
  const rows = await db.selectFrom('migration').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}

function statementsOf(text: string): readonly string[] {
  return text.split(STATEMENT_END).filter((part) => part.replace(/^\s*--.*$/gm, '').trim() !== '');
}

export function isPostgres(db: Kysely<Schema>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
