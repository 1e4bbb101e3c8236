import type { Kysely } from 'kysely';
import { CareerStore } from '../career-store.ts';
import type { Schema } from '../schema.ts';
import { withTransaction } from '../with-transaction.ts';

const ROWS_AT_ONCE = 1_000;

/** Makes the careers in `db` those of `copy`, in one transaction; letters and settings are only added where they are missing. */
export async function restoreFrom(copy: Kysely<Schema>, db: Kysely<Schema>): Promise<void> {
  const letters = await copy.selectFrom('letter').selectAll().execute();
  const settings = await copy.selectFrom('setting').selectAll().execute();
  const owners = await ownersOf(copy);
  await withTransaction(db, async (trx) => {
    for (const owner of new Set([...owners, ...(await ownersOf(trx))])) {
      const { career } = await new CareerStore(copy, owner).read();
      const store = new CareerStore(trx, owner);
      await (career === null ? store.remove() : store.replace(career));
    }
    for (let from = 0; from < letters.length; from += ROWS_AT_ONCE) {
      const some = letters.slice(from, from + ROWS_AT_ONCE);
      await trx
        .insertInto('letter')
        .values(some)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    for (const row of settings) {
      await trx
        .insertInto('setting')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

/** Careers of all owners: these few functions work on the whole file, whoever's it is. */
export async function ownersOf(db: Kysely<Schema>): Promise<readonly string[]> {
  const rows = await db.selectFrom('career').select('owner_id').execute();
  return rows.map((row) => row.owner_id);
}
