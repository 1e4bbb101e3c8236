import { rmSync, writeFileSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { FailedError, NotFoundError } from '#core/errors.ts';
import type { Instant } from '#core/time/instant.ts';
import type { Backup, BackupReason, Backups } from '../backups.ts';
import { backupsToKeep } from '../backups-to-keep.ts';
import type { Schema } from '../schema.ts';
import { BackupFiles } from './backup-files.ts';
import { fingerprintOf } from './fingerprint.ts';
import { openSqlite } from './open-sqlite.ts';
import { restoreFrom } from './restore-from.ts';
import { tryOutBackup, withTrialCopy } from './try-out-backup.ts';

/** While another program writes, the copy may be neither what was there before nor what was there after. */
const COPY_TRIES = 5;

/** Backups of the open data file `db` in a folder of their own. */
export class SqliteBackups implements Backups {
  readonly #db: Kysely<Schema>;
  readonly #files: BackupFiles;
  readonly #now: () => Instant;

  constructor(db: Kysely<Schema>, folder: string, now: () => Instant) {
    this.#db = db;
    this.#files = new BackupFiles(folder);
    this.#now = now;
  }

  /** Also while the data file itself cannot be opened. */
  static listIn(folder: string): readonly Backup[] {
    return new BackupFiles(folder).list();
  }

  /** As {@link listIn}. @throws FailedError when the backup is damaged. */
  static async tryOutIn(folder: string, id: string): Promise<void> {
    const files = new BackupFiles(folder);
    await tryOutBackup(files, files.pathOf(id));
  }

  async list(): Promise<readonly Backup[]> {
    return this.#files.list();
  }

  async create(reason: BackupReason): Promise<Backup> {
    const path = this.#files.begin();
    try {
      await this.#copyTo(path);
      await tryOutBackup(this.#files, path);
      const backup = this.#files.finish(path, this.#now(), reason);
      this.#prune();
      return backup;
    } finally {
      rmSync(path, { force: true });
    }
  }

  async restore(id: string): Promise<Backup> {
    if (!this.#files.list().some((backup) => backup.id === id)) throw new NotFoundError('backup', id);
    return withTrialCopy(this.#files, this.#files.pathOf(id), async (copy) => {
      const present = await this.create('restore');
      await restoreFrom(copy, this.#db);
      return present;
    });
  }

  async removeAll(): Promise<void> {
    this.#files.removeAll();
  }

  async #copyTo(path: string): Promise<void> {
    for (let trial = 1; ; trial += 1) {
      const before = await fingerprintOf(this.#db);
      await sql`vacuum into ${path}`.execute(this.#db);
      const copy = openSqlite(path, { readOnly: true });
      const copied = await fingerprintOf(copy).finally(() => copy.destroy());
      const after = await fingerprintOf(this.#db);
      if (copied === before || copied === after) return;
      const isChanging = before !== after;
      if (isChanging && trial === COPY_TRIES) return;
      if (!isChanging)
        throw new FailedError('storage-broken', 'the backup is not what was copied; check the disk', path);
      writeFileSync(path, '');
    }
  }

  #prune(): void {
    const all = this.#files.list();
    const kept = new Set(backupsToKeep(all));
    for (const backup of all.filter((one) => !kept.has(one))) this.#files.remove(backup.id);
  }
}
