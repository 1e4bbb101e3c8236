import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { FailedError } from '#core/errors.ts';
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
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: guarded(pool, connectionString) }) });
}

/** The same pool, whose clients look at every parameter first, and are not used again after an error. */
function guarded(pool: pg.Pool, connectionString: string): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect().catch((error) => {
        throw unreachable(error, connectionString);
      });
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

/** Where, without the name and password that the address may carry. */
function unreachable(cause: Error, connectionString: string): FailedError {
  const { host, pathname } = new URL(connectionString);
  return new FailedError(
    'not-configured',
    `the Postgres database cannot be reached (${cause.message}); start it, or correct AFTERWORD_DATABASE_URL`,
    `${host}${pathname}`,
    { cause },
  );
}
