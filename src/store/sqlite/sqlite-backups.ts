import { constants, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { FailedError, NotFoundError } from '#core/errors.ts';
import type { Instant } from '#core/time/instant.ts';
import type { Backup, BackupReason, Backups } from '../backups.ts';
import { backupsToKeep } from '../backups-to-keep.ts';
import { CareerStore } from '../career-store.ts';
import { migrate } from '../migrate.ts';
import type { Schema } from '../schema.ts';
import { BackupFiles } from './backup-files.ts';
import { damageOf } from './damage-of.ts';
import { fingerprintOf } from './fingerprint.ts';
import { openSqlite } from './open-sqlite.ts';
import { ownersOf, restoreFrom } from './restore-from.ts';

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

  async list(): Promise<readonly Backup[]> {
    return this.#files.list();
  }

  async create(reason: BackupReason): Promise<Backup> {
    const path = this.#files.begin();
    try {
      await this.#copyTo(path);
      await this.#tryOut(path);
      const backup = this.#files.finish(path, this.#now(), reason);
      this.#prune();
      return backup;
    } finally {
      rmSync(path, { force: true });
    }
  }

  async restore(id: string): Promise<Backup> {
    if (!this.#files.list().some((backup) => backup.id === id)) throw new NotFoundError('backup', id);
    return this.#withTrial(this.#files.pathOf(id), async (copy) => {
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

  /** A backup is one once it was restored: opened, brought up to date where it is older, and every career in it read. */
  async #tryOut(path: string): Promise<void> {
    await this.#withTrial(path, async (copy) => {
      for (const owner of await ownersOf(copy)) await new CareerStore(copy, owner).read();
    });
  }

  /** On a copy of the copy, so that a backup stays what it was. */
  async #withTrial<T>(path: string, work: (copy: Kysely<Schema>) => Promise<T>): Promise<T> {
    const trial = this.#files.begin();
    try {
      copyFileSync(path, trial, constants.COPYFILE_FICLONE);
      const copy = openSqlite(trial);
      try {
        const damage = await damageOf(copy);
        if (damage !== null)
          throw new FailedError('storage-broken', `the backup is damaged (${damage})`, path);
        await migrate(copy);
        return await work(copy);
      } finally {
        await copy.destroy();
      }
    } finally {
      for (const end of ['', '-wal', '-shm']) rmSync(`${trial}${end}`, { force: true });
    }
  }

  #prune(): void {
    const all = this.#files.list();
    const kept = new Set(backupsToKeep(all));
    for (const backup of all.filter((one) => !kept.has(one))) this.#files.remove(backup.id);
  }
}
