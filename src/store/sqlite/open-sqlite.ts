import { closeSync, openSync } from 'node:fs';
import { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import { type Database, openDatabase } from './load-sqlite.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { SingleConnectionDialect } from './sqlite-dialect.ts';
import { storageError } from './storage-error.ts';

/** SQLite waits this long by itself; longer waits are ours, and let the program go on meanwhile. */
const OWN_WAIT = 20;
/** How long a write waits for another program before it gives up. */
const PATIENCE = 20_000;

/** One file, or `:memory:`. What is committed is on the disk. @throws FailedError with the path when it cannot be opened. */
export function openSqlite(file: string, { readOnly = false, patience = PATIENCE } = {}): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: new SingleConnectionDialect(new SqliteConnection(connect(file, readOnly), file, patience)),
  });
}

function connect(file: string, readOnly: boolean): Database {
  try {
    if (!readOnly && file !== ':memory:') makeForOwner(file);
    const database = openDatabase(file, { readOnly, timeout: OWN_WAIT });
    if (!readOnly) database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on');
    return database;
  } catch (error) {
    throw storageError(error, file);
  }
}

/** For the seeker's eyes only; SQLite gives the files beside it the same mode. What is wrong with the place SQLite will say. */
function makeForOwner(file: string): void {
  try {
    closeSync(openSync(file, 'a', 0o600));
  } catch {
    // See above.
  }
}
