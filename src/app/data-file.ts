import { join } from 'node:path';
import type { Config } from '#config/read-config.ts';

/** The seeker's own search, or the made-up one; each is a data file, or an owner on Postgres, of its own. */
export type SearchKind = 'own' | 'sample';

export function dataFileOf({ dataFolder }: Pick<Config, 'dataFolder'>, search: SearchKind): string {
  return join(dataFolder, search === 'own' ? 'afterword.sqlite' : 'sample.sqlite');
}

/** Where verified copies of the seeker's own search are kept. */
export function backupFolderOf({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(dataFolder, 'backups');
}
