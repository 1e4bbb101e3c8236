import { mkdirSync } from 'node:fs';
import { type OpenDatabase, openDatabase } from '#app/open-database.ts';
import { REAL_WORLD } from '#app/real-world.ts';
import type { Career } from '#core/model/career.ts';
import { CareerStore } from '#store/career-store.ts';

/** The seeker's own search in a data folder, opened as the program opens it and on the real clock. */
export async function openData(dataFolder: string): Promise<OpenDatabase & { readonly store: CareerStore }> {
  const opened = await openDatabase({ dataFolder, database: { kind: 'sqlite' }, port: 0 }, 'own', REAL_WORLD);
  return { ...opened, store: new CareerStore(opened.db, 'own') };
}

/** Puts a career into a data folder, as if it had been imported there, without the parts that importing needs. */
export async function beginIn(dataFolder: string, career: Career): Promise<void> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const { db, store } = await openData(dataFolder);
  await store.replace(career);
  await db.destroy();
}
