import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** What one owner set up on this machine: key → JSON. Never exported with the career. */
export class SettingsStore {
  readonly #db: Kysely<Schema>;
  readonly #ownerId: string;

  constructor(db: Kysely<Schema>, ownerId: string) {
    this.#db = db;
    this.#ownerId = ownerId;
  }

  /** The parsed JSON for the caller's schema to read, or `null` when nothing is set. */
  async get(key: string): Promise<unknown> {
    const row = await this.#db
      .selectFrom('setting')
      .select('value')
      .where('owner_id', '=', this.#ownerId)
      .where('key', '=', key)
      .executeTakeFirst();
    return row === undefined ? null : JSON.parse(row.value);
  }

  /** `null` takes the setting away. */
  async set(key: string, value: unknown): Promise<void> {
    if (value === null || value === undefined) {
      await this.#db
        .deleteFrom('setting')
        .where('owner_id', '=', this.#ownerId)
        .where('key', '=', key)
        .execute();
      return;
    }
    const text = JSON.stringify(value);
    await this.#db
      .insertInto('setting')
      .values({ owner_id: this.#ownerId, key, value: text })
      .onConflict((conflict) => conflict.columns(['owner_id', 'key']).doUpdateSet({ value: text }))
      .execute();
  }
}
