import { createRequire } from 'node:module';
import type { DatabaseSyncInstance as Database } from '@photostructure/sqlite';

export type { Database };
export interface OpenOptions {
  readonly readOnly: boolean;
  /** Milliseconds that SQLite itself waits for a lock, which stops the whole process. */
  readonly timeout: number;
}

const require = createRequire(import.meta.url);

/** Node's own SQLite where it has one, else the package with the same interface. */
export function openDatabase(file: string, options: OpenOptions): Database {
  const { DatabaseSync } = loadSqlite();
  return new DatabaseSync(file, options);
}

function loadSqlite(): Pick<typeof import('@photostructure/sqlite'), 'DatabaseSync'> {
  const { emitWarning } = process;
  try {
    // Some versions of Node say on standard error that it is experimental; that is for us to know, not for the seeker.
    process.emitWarning = () => {};
    return require('node:sqlite');
  } catch {
    return require('@photostructure/sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
