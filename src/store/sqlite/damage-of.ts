import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** What SQLite finds wrong with the file, or `null`; `quick` leaves out whether the indexes agree with their tables. */
export async function damageOf(db: Kysely<Schema>, how: 'quick' | 'whole' = 'whole'): Promise<string | null> {
  const check = sql.raw<Record<string, string>>(
    how === 'quick' ? 'pragma quick_check(1)' : 'pragma integrity_check(1)',
  );
  const { rows } = await check.execute(db);
  const [said = 'no answer'] = Object.values(rows[0] ?? {});
  return said === 'ok' ? null : said;
}
