import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.ts';

const INT8 = 20;

/** A pool of connections; `search_path` names another schema than `public`, for tests that share one server. */
export function openPostgres(connectionString: string, searchPath?: string): Kysely<Schema> {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 10_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    // Counts come as bigint; ours stay far below 2^53.
    types: {
      getTypeParser: (oid: number, format?: string) =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
    },
    ...(searchPath === undefined ? {} : { options: `-c search_path=${searchPath}` }),
  });
  // A connection that dies while nobody uses it is replaced at the next use; without a listener it would end the program.
  pool.on('error', () => {});
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}
