import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** Of every row of every table: two databases with the same one hold the same. Knows no tables, so that it reads older files too. */
export async function fingerprintOf(db: Kysely<Schema>): Promise<string> {
  const hash = createHash('sha256');
  const tables = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_schema where type = 'table' order by name`.execute(db);
  for (const table of tables.rows) {
    hash.update(`${table.sql}\n`);
    const { rows } = await sql`select * from ${sql.table(table.name)} order by rowid`.execute(db);
    hash.update(JSON.stringify(rows));
  }
  return hash.digest('hex');
}
