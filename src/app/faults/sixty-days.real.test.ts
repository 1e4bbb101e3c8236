import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import { DAY_LENGTH, formatInstant, type Instant, instantFrom } from '#core/time/instant.ts';
import { CareerStore } from '#store/career-store.ts';
import { SqliteBackups } from '#store/sqlite/sqlite-backups.ts';
import { openData } from '#testing/open-data.ts';
import { aTouch } from '#testing/stored-career.ts';
import { backUpDaily } from '../back-up.ts';
import { openDatabase } from '../open-database.ts';
import { restoreSearch } from '../restore-search.ts';
import { sampleCareer } from '../sample/sample-career.ts';

const DAYS = 60;
const FACTS = 5_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-days-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it(`P13 the backup of each of ${DAYS} days brings back the agenda of that day`, async () => {
  let now = instantFrom('2028-02-22T20:00:00Z');
  const world = { now: () => now, newId: (prefix: string) => prefix };
  const config = { dataFolder: join(folder, 'life'), database: { kind: 'sqlite' }, port: 0 } as const;
  mkdirSync(config.dataFolder, { mode: 0o700 });
  const { db, backups } = await openDatabase(config, 'own', world);
  const career = new CareerStore(db, 'own');
  await career.replace(sampleCareer(now));
  const wrong: number[] = [];
  let steps = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const read = await career.read();
    if (read.career === null) throw new Error('The career is gone.');
    const agenda = planAgenda(read.career, now);
    steps += agenda.steps.length;
    await backUpDaily({ career, backups, world });
    const [latest] = await backups.list();
    const elsewhere = mkdtempSync(join(folder, 'elsewhere-'));
    copyFileSync(
      join(config.dataFolder, 'backups', `${latest?.id}.sqlite`),
      join(elsewhere, 'afterword.sqlite'),
    );
    const restored = await openData(elsewhere);
    const then = (await restored.store.read()).career;
    if (then === null || JSON.stringify(planAgenda(then, now)) !== JSON.stringify(agenda)) wrong.push(day);
    await restored.db.destroy();
    const person = read.career.contacts[day % read.career.contacts.length];
    await career.append([
      aTouch(`day-${day}`, { at: formatInstant(now, 0), ...(person ? { contactId: person.id } : {}) }),
    ]);
    now = (now + DAY_LENGTH) as Instant;
  }
  await db.destroy();
  expect(wrong).toEqual([]);
  expect(steps).toBeGreaterThan(DAYS);
  // The last ten days among them, and the ends of weeks and months before.
  const kept = SqliteBackups.listIn(join(config.dataFolder, 'backups')).length;
  expect(kept).toBeGreaterThanOrEqual(10);
  expect(kept).toBeLessThan(20);
});

it(`P13 a search of ${FACTS} facts is restored in less than 10 seconds`, async () => {
  const data = mkdtempSync(join(folder, 'large-'));
  const { db, store, backups } = await openData(data);
  await store.replace(sampleCareer(instantFrom('2028-02-22T20:00:00Z')));
  await store.append(Array.from({ length: FACTS }, (_, n) => aTouch(`fact-${n}`)));
  await backups.create('asked');
  await store.append([aTouch('later')]);
  await db.destroy();
  const started = performance.now();
  await restoreSearch({ dataFolder: data, database: { kind: 'sqlite' }, port: 0 });
  expect(performance.now() - started).toBeLessThan(10_000);
  const restored = await openData(data);
  const ids = (await restored.store.read()).career?.journal.map(({ id }) => id) ?? [];
  await restored.db.destroy();
  expect(ids.at(-1)).toBe(`fact-${FACTS - 1}`);
});
