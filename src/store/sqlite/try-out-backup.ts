import { constants, copyFileSync, rmSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { FailedError } from '#core/errors.ts';
import { CareerStore } from '../career-store.ts';
import { migrate } from '../migrate.ts';
import type { Schema } from '../schema.ts';
import type { BackupFiles } from './backup-files.ts';
import { damageOf } from './damage-of.ts';
import { openSqlite } from './open-sqlite.ts';
import { ownersOf } from './restore-from.ts';

/** A backup is one once it was restored: opened, brought up to date where it is older, and every career in it read. */
export function tryOutBackup(files: BackupFiles, path: string): Promise<void> {
  return withTrialCopy(files, path, async (copy) => {
    for (const owner of await ownersOf(copy)) await new CareerStore(copy, owner).read();
  });
}

/** Works on a copy of the copy, so that a backup stays what it was. @throws FailedError when it is damaged */
export async function withTrialCopy<T>(
  files: BackupFiles,
  path: string,
  work: (copy: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  const trial = files.begin();
  try {
    copyFileSync(path, trial, constants.COPYFILE_FICLONE);
    const copy = openSqlite(trial);
    try {
      const damage = await damageOf(copy);
      if (damage !== null) {
        throw new FailedError('storage-broken', `the backup is damaged (${damage}); choose another`, path);
      }
      await migrate(copy);
      return await work(copy);
    } finally {
      await copy.destroy();
    }
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${trial}${end}`, { force: true });
  }
}
