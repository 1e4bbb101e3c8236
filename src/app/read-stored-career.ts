import { existsSync } from 'node:fs';
import type { Config } from '#config/read-config.ts';
import type { Career } from '#core/model/career.ts';
import { CareerStore } from '#store/career-store.ts';
import { dataFileOf, type SearchKind } from './data-file.ts';
import { openToLook } from './open-to-look.ts';
import { nothingBegun, readCareer } from './read-career.ts';
import type { Services } from './services.ts';

/**
 * The career of a data folder, for whoever only looks: nothing else is loaded, and a folder that is not there is not made.
 * @throws FailedError `not-configured` when no search was begun.
 */
export async function readStoredCareer(
  config: Config,
  search: SearchKind,
  world: Services['world'],
): Promise<Career> {
  if (config.database.kind === 'sqlite' && !existsSync(dataFileOf(config, search))) throw nothingBegun();
  const { db, close } = await openToLook(config, search, world);
  try {
    return await readCareer({ career: new CareerStore(db, search) });
  } finally {
    await close();
  }
}
