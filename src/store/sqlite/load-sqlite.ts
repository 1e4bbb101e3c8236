import { createRequire } from 'node:module';
import type { DatabaseSyncInstance as Database } from '@photostructure/sqlite';

export type { Database };
export interface OpenOptions {
  readonly readOnly: boolean;
  /** Milliseconds that SQLite itself waits for a lock, which stops the whole process. */
  readonly timeout: number;
}

const require = createRequire(import.meta.url);

type Sqlite = Pick<typeof import('@photostructure/sqlite'), 'DatabaseSync' | 'StatementSync'>;

/** Node's own SQLite where it has one that can all we need, else the package with the same interface. */
export function openDatabase(file: string, options: OpenOptions): Database {
  const { DatabaseSync } = loadOwn() ?? (require('@photostructure/sqlite') as Sqlite);
  return new DatabaseSync(file, options);
}

function loadOwn(): Sqlite | null {
  const { emitWarning } = process;
  try {
    // Some versions of Node say on standard error that it is experimental; that is for us to know, not for the seeker.
    process.emitWarning = () => {};
    const own: Sqlite = require('node:sqlite');
    // Before 22.16 statements could not say whether they answer with rows.
    return 'columns' in own.StatementSync.prototype ? own : null;
  } catch {
    return null;
  } finally {
    process.emitWarning = emitWarning;
  }
}
