import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { refuseDates } from './refuse-dates.ts';
import type { Schema } from './schema.ts';

const INT8 = 20;

/** A pool of connections; `searchPath` names another schema than `public`, for tests that share one server. */
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
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: withoutDates(pool) }) });
}

/** The same pool, whose clients look at every parameter first, and are not used again after an error. */
function withoutDates(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect();
      let hasFailed = false;
      const query = async (text: string, parameters: readonly unknown[]) => {
        try {
          return await client.query(text, parameters.map(refuseDates));
        } catch (error) {
          hasFailed = true;
          throw error;
        }
      };
      return {
        // Its other form reads through a cursor, which nothing here does.
        query: query as unknown as PostgresPoolClient['query'],
        release: () => client.release(hasFailed),
      };
    },
    end: () => pool.end(),
  };
}
