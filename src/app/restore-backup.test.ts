import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '#config/read-config.ts';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import type { World } from '#core/ports/world.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import { CareerStore } from '#store/career-store.ts';
import { aTouch, awkwardCareer } from '#testing/stored-career.ts';
import { backUp, backUpDaily } from './back-up.ts';
import { dataFileOf } from './data-file.ts';
import { listBackups } from './list-backups.ts';
import { openDatabase } from './open-database.ts';
import { restoreBackup } from './restore-backup.ts';
import { restoreSearch } from './restore-search.ts';

let folder: string;
let config: Config;
let now: Instant;
const world: World = { now: () => now, newId: (prefix) => `${prefix}-1` };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-restore-'));
  config = { dataFolder: folder, database: { kind: 'sqlite' }, port: 4370 };
  now = instantFrom('2028-02-23T09:30:00Z');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function open() {
  const { db, backups } = await openDatabase(config, 'own', world);
  const career = new CareerStore(db, 'own');
  return { career, backups, world, close: () => db.destroy() };
}

async function agendaOf(career: CareerStore) {
  const read = await career.read();
  if (read.career === null) throw new Error('Nothing is begun.');
  return planAgenda(read.career, now);
}

/** A search with a backup of it, then closed. */
async function backedUpSearch() {
  const services = await open();
  await services.career.replace(awkwardCareer());
  const agenda = await agendaOf(services.career);
  const backup = await backUp(services);
  await services.career.append([aTouch('later')]);
  await services.close();
  return { agenda, backup };
}

describe('P13 a backup brings back', () => {
  it('the agenda of then, and the present too', async () => {
    const { agenda, backup } = await backedUpSearch();
    const services = await open();
    const { restored, present } = await restoreBackup(services, backup.id);
    expect(restored).toEqual(backup);
    expect(await agendaOf(services.career)).toEqual(agenda);
    expect((await services.career.read()).career?.journal.some(({ id }) => id === 'later')).toBe(false);
    expect((await restoreBackup(services)).restored).toEqual(backup);
    await restoreBackup(services, present.id);
    expect((await services.career.read()).career?.journal.at(-1)?.id).toBe('later');
    await services.close();
  });

  it.each([
    ['cut off', (file: string) => truncateSync(file, 6_000)],
    ['overwritten', (file: string) => writeFileSync(file, 'not a database at all, this is')],
    [
      'spoilt in the middle',
      (file: string) => writeFileSync(file, readFileSync(file).fill(0xa5, 4_096, 16_384)),
    ],
  ])('the search of a data file that was %s, which is said, kept and replaced', async (_how, spoil) => {
    const { agenda, backup } = await backedUpSearch();
    const file = dataFileOf(config, 'own');
    spoil(file);
    const spoilt = readFileSync(file);
    await expect(open()).rejects.toMatchObject({
      code: 'storage-broken',
      at: file,
      message: expect.stringMatching(/restore/),
    });
    const mended = await restoreSearch(config, undefined, world);
    expect(mended.restored).toEqual(backup);
    expect(readFileSync(mended.damaged ?? '').equals(spoilt)).toBe(true);
    const services = await open();
    expect(await agendaOf(services.career)).toEqual(agenda);
    await services.close();
  });

  it.each<[string, (file: string) => void]>([
    [
      'empty',
      (file) => {
        // Another file, for this process may not have let go of the first one yet.
        rmSync(file);
        writeFileSync(file, '');
      },
    ],
    ['gone', (file) => rmSync(file)],
  ])('the search of a data file that is %s, and none is begun in its place', async (_how, spoil) => {
    const { agenda } = await backedUpSearch();
    spoil(dataFileOf(config, 'own'));
    await expect(open()).rejects.toMatchObject({
      code: 'storage-broken',
      message: expect.stringMatching(/gone/),
    });
    await restoreSearch(config, undefined, world);
    const services = await open();
    expect(await agendaOf(services.career)).toEqual(agenda);
    await services.close();
  });

  it('the search of rows that are no career any more', async () => {
    const { agenda } = await backedUpSearch();
    const { db } = await openDatabase(config, 'own', world);
    await db.updateTable('noun').set({ value: '{"id": 1}' }).where('kind', '=', 'drafts').execute();
    await db.destroy();
    const services = await open();
    await expect(services.career.read()).rejects.toMatchObject({ code: 'storage-broken' });
    await expect(restoreBackup(services)).rejects.toMatchObject({ code: 'storage-broken' });
    await services.close();
    const { present, damaged } = await restoreSearch(config, undefined, world);
    expect([present, damaged]).toEqual([null, join(folder, 'afterword.damaged')]);
    const again = await open();
    expect(await agendaOf(again.career)).toEqual(agenda);
    await again.close();
  });

  it('nothing from a backup that is damaged itself, and then nothing is moved', async () => {
    const { backup } = await backedUpSearch();
    const path = join(folder, 'backups', `${backup.id}.sqlite`);
    writeFileSync(path, readFileSync(path).fill(0xa5, 4_096, 16_384));
    await expect(restoreSearch(config, undefined, world)).rejects.toMatchObject({
      code: 'storage-broken',
      at: path,
    });
    const services = await open();
    expect((await services.career.read()).career?.journal.at(-1)?.id).toBe('later');
    await services.close();
  });

  it('nothing where there is none, and then nothing is moved', async () => {
    const file = dataFileOf(config, 'own');
    writeFileSync(file, 'not a database at all, this is');
    await expect(restoreSearch(config, undefined, world)).rejects.toMatchObject({ code: 'not-found' });
    expect(readdirSync(folder)).toEqual(['afterword.sqlite']);
  });

  it('what there was a day ago, however long the program runs', async () => {
    const services = await open();
    await backUpDaily(services);
    expect(await listBackups(services)).toEqual([]);
    await services.career.replace(awkwardCareer());
    for (let hour = 0; hour < 50; hour += 1) {
      await backUpDaily(services);
      now = (now + 3_600_000) as Instant;
    }
    expect((await listBackups(services)).map(({ madeAt }) => madeAt.slice(0, 10))).toEqual([
      '2028-02-25',
      '2028-02-24',
      '2028-02-23',
    ]);
    await services.close();
  });
});

describe('P18 data of a newer program', () => {
  it('is refused with its name and the remedy, and not a byte of it is changed', async () => {
    await backedUpSearch();
    const { db } = await openDatabase(config, 'own', world);
    await db.insertInto('migration').values({ name: '9999-from-the-future' }).execute();
    await db.destroy();
    const digest = () =>
      createHash('sha256')
        .update(readFileSync(dataFileOf(config, 'own')))
        .digest('hex');
    const before = digest();
    await expect(open()).rejects.toMatchObject({
      code: 'storage-newer',
      message: expect.stringMatching(/newer Afterword.*install that version/),
    });
    expect(digest()).toBe(before);
    const log = statSync(`${dataFileOf(config, 'own')}-wal`, { throwIfNoEntry: false });
    expect(log?.size ?? 0).toBe(0);
  });
});
