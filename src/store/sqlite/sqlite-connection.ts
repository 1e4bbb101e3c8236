import { setTimeout as sleep } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { refuseDates } from '../refuse-dates.ts';
import type { Database } from './load-sqlite.ts';
import { isBusy, isDiskError, storageError } from './storage-error.ts';

type Statement = ReturnType<Database['prepare']>;

const LONGEST_PAUSE = 50;
const CACHED_STATEMENTS = 200;

/** The one connection to a file. Its calls are synchronous; only waiting for another program is not. */
export class SqliteConnection implements DatabaseConnection {
  readonly #database: Database;
  readonly #path: string;
  readonly #patience: number;
  readonly #statements = new Map<string, Statement>();
  #inTransaction = false;
  /** After an error of the disk nothing more is written: what SQLite believes and what is on the disk may differ. */
  #diskError: unknown = null;

  /** @param patience how many milliseconds a write waits for another program. */
  constructor(database: Database, path: string, patience: number) {
    this.#database = database;
    this.#path = path;
    this.#patience = patience;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const parameters = query.parameters.map(refuseDates);
    const statement = this.#statement(query.sql);
    return this.#withPatience(() => {
      if (statement.columns().length > 0) return { rows: statement.all(...(parameters as never[])) as Row[] };
      if (this.#diskError !== null) throw this.#diskError;
      const { changes, lastInsertRowid } = statement.run(...(parameters as never[]));
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    });
  }

  // biome-ignore lint/correctness/useYield: nothing here reads in a stream.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Rows are read at once, never streamed.');
  }

  /** Takes the lock for writing at the start, so that no statement inside can find the file busy. */
  async begin(): Promise<void> {
    await this.#withPatience(() => this.#exec('begin immediate'));
    this.#inTransaction = true;
  }

  async commit(): Promise<void> {
    this.#attempt(() => this.#exec('commit'));
    this.#inTransaction = false;
  }

  async rollback(): Promise<void> {
    this.#inTransaction = false;
    // A full disk or an error of the disk has ended the transaction already.
    if (this.#database.isTransaction !== false) this.#database.exec('rollback');
  }

  close(): void {
    this.#statements.clear();
    try {
      // The package for Node 20 lets go of the file only when its statements are collected, too late to write the log back into it.
      this.#database.exec('pragma wal_checkpoint(truncate)');
    } catch {
      // Read-only, full, or in use elsewhere: then the log stays beside the file, as after a crash.
    }
    this.#database.close();
  }

  #exec(statement: string): void {
    if (this.#diskError !== null) throw this.#diskError;
    this.#database.exec(statement);
  }

  #statement(text: string): Statement {
    const cached = this.#statements.get(text);
    if (cached !== undefined) return cached;
    const statement = this.#attempt(() => this.#database.prepare(text));
    if (this.#statements.size >= CACHED_STATEMENTS) this.#statements.clear();
    this.#statements.set(text, statement);
    return statement;
  }

  /** Tries again while another program writes; inside a transaction the lock is ours already. */
  async #withPatience<T>(work: () => T): Promise<T> {
    const deadline = performance.now() + this.#patience;
    for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        return work();
      } catch (error) {
        if (this.#inTransaction || !isBusy(error) || performance.now() > deadline) throw this.#explain(error);
      }
      // Not all at the same moment, or the same one wins each time.
      await sleep(pause * (0.5 + Math.random()));
    }
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.#explain(error);
    }
  }

  #explain(error: unknown): unknown {
    const explained = storageError(error, this.#path);
    if (isDiskError(error)) this.#diskError = explained;
    return explained;
  }
}
