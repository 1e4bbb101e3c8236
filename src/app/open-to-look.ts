import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Config } from '#config/read-config.ts';
import { AppError } from '#core/errors.ts';
import type { World } from '#core/ports/world.ts';
import type { Schema } from '#store/schema.ts';
import { dataFileOf, type SearchKind } from './data-file.ts';
import { openDatabase } from './open-database.ts';

export interface OpenToLook {
  readonly db: Kysely<Schema>;
  readonly close: () => Promise<void>;
}

/**
 * As {@link openDatabase}, for whoever only looks. Where nothing can be written SQLite cannot even read what is still in its log;
 * then a copy is read, elsewhere and for as long, so that a search can be taken away from any disk.
 */
export async function openToLook(config: Config, search: SearchKind, world: World): Promise<OpenToLook> {
  try {
    const { db } = await openDatabase(config, search, world);
    return { db, close: () => db.destroy() };
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'storage-read-only')) throw error;
    const dataFolder = copyElsewhere(dataFileOf(config, search));
    if (dataFolder === null) throw error;
    const remove = () => rmSync(dataFolder, { recursive: true, force: true });
    try {
      const { db } = await openDatabase({ ...config, dataFolder }, search, world);
      return { db, close: () => db.destroy().finally(remove) };
    } catch (failure) {
      remove();
      throw failure;
    }
  }
}

/** The folder of the copy; `null` where the file cannot be read either. */
function copyElsewhere(file: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-look-'));
  try {
    for (const end of ['', '-wal']) {
      if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, join(folder, `${basename(file)}${end}`));
    }
    return folder;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
}
