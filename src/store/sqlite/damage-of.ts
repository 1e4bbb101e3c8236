import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** What SQLite finds wrong with the pages of the file and its indexes, or `null`. */
export async function damageOf(db: Kysely<Schema>): Promise<string | null> {
  const { rows } = await sql.raw<Record<string, string>>('pragma integrity_check(1)').execute(db);
  const [said = 'no answer'] = Object.values(rows[0] ?? {});
  // Of several lines, of which the first only names the database.
  return said === 'ok' ? null : said.replace('*** in database main ***', '').trim().replaceAll(/\s+/g, ' ');
}
