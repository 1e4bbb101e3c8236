import { type Kysely, sql } from 'kysely';
import { deleteCareer } from './career-writer.ts';
import { isPostgres } from './migrate.ts';
import type { Schema } from './schema.ts';
import { withTransaction } from './with-transaction.ts';

/** Takes away everything of one owner, letters and settings too, so that no byte of it is left in the file. */
export async function removeOwner(db: Kysely<Schema>, ownerId: string): Promise<void> {
  await withTransaction(db, async (trx) => {
    await deleteCareer(trx, ownerId);
    await trx.deleteFrom('letter').where('owner_id', '=', ownerId).execute();
    await trx.deleteFrom('setting').where('owner_id', '=', ownerId).execute();
  });
  // What a table once held stays in its pages and in the log until both are written anew.
  if (isPostgres(db)) return;
  await sql`vacuum`.execute(db);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
