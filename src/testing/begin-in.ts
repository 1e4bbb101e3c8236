import { mkdirSync } from 'node:fs';
import { openDatabase } from '#app/open-database.ts';
import { REAL_WORLD } from '#app/real-world.ts';
import type { Career } from '#core/model/career.ts';
import { CareerStore } from '#store/career-store.ts';

/** Puts a career into a data folder, as if it had been imported there, without the parts that importing needs. */
export async function beginIn(dataFolder: string, career: Career): Promise<void> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const { db } = await openDatabase({ dataFolder, database: { kind: 'sqlite' }, port: 0 }, 'own', REAL_WORLD);
  await new CareerStore(db, 'own').replace(career);
  await db.destroy();
}
