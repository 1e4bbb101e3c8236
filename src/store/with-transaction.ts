import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * Runs `work` in one transaction; inside another one it joins that. Stores made from `trx` commit together:
 * `withTransaction(db, async (trx) => { await new SettingsStore(trx, owner).set(…); await new CareerStore(trx, owner).append(…); })`.
 */
export function withTransaction<T>(
  db: Kysely<Schema>,
  work: (trx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  return db.isTransaction ? work(db as Transaction<Schema>) : db.transaction().execute(work);
}
