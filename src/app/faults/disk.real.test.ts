import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Career } from '#core/model/career.ts';
import { writeCareer } from '#core/model/write-career.ts';
import type { Backups } from '#store/backups.ts';
import type { CareerStore } from '#store/career-store.ts';
import type { Schema } from '#store/schema.ts';
import { bundleProgram } from '#testing/bundle-program.ts';
import { howMuchOf } from '#testing/deeds.ts';
import { runProgram, runUntil } from '#testing/killed-program.ts';
import { lacksRoot, lacksTools } from '#testing/lacks-tools.ts';
import { openData } from '#testing/open-data.ts';
import { mountSmallDisk, type SmallDisk } from '#testing/small-disk.ts';
import { aTouch, awkwardCareer } from '#testing/stored-career.ts';
import { readStoredCareer } from '../read-stored-career.ts';
import { REAL_WORLD } from '../real-world.ts';

const PAGE = 'x'.repeat(3_000);

describe.skipIf(lacksRoot() || lacksTools('strace'))('a disk that', () => {
  let disk: SmallDisk;
  let writer: string;
  beforeAll(async () => {
    writer = await bundleProgram('store-writer');
  });
  beforeEach(() => {
    disk = mountSmallDisk('1m');
  });
  afterEach(() => disk.remove());

  describe('F05 is full', () => {
    let db: Kysely<Schema>;
    let store: CareerStore;
    let backups: Backups;
    const open = async () => {
      ({ db, store, backups } = await openData(disk.folder));
    };
    const read = async (): Promise<Career> => {
      const { career } = await store.read();
      if (career === null) throw new Error('The career is gone.');
      return career;
    };
    beforeEach(async () => {
      await open();
      await store.replace(awkwardCareer());
    });
    afterEach(() => db.destroy());

    /** Adds to the journal until there is no room; returns the ids that were acknowledged, and why it ended. */
    async function fill() {
      const kept: string[] = [];
      for (;;) {
        const id = `fill-${kept.length}`;
        try {
          await store.append([aTouch(id, { text: PAGE })]);
        } catch (error) {
          return { kept, error };
        }
        kept.push(id);
      }
    }

    it('P01 says so, keeps what it acknowledged, and can be read and taken elsewhere', async () => {
      const { kept, error } = await fill();
      expect(error).toMatchObject({
        code: 'storage-full',
        message: expect.stringMatching(/free some space/),
      });
      expect(kept.length).toBeGreaterThan(5);
      const fills = (await read()).journal.map(({ id }) => id).filter((id) => id.startsWith('fill-'));
      expect(fills).toEqual(kept);
      await db.destroy();
      await open();
      expect(writeCareer(await read())).toContain(kept.at(-1));
    });

    it('P02 takes no half of a change, an import or a backup', async () => {
      const backup = await backups.create('asked');
      await fill();
      const before = writeCareer(await read());
      const big = Array.from({ length: 60 }, (_, n) => aTouch(`big-${n}`, { text: PAGE }));
      const full = { code: 'storage-full' };
      await expect(store.append(big)).rejects.toMatchObject(full);
      await expect(store.replace({ ...awkwardCareer(), journal: big })).rejects.toMatchObject(full);
      const change = (career: Career) => ({
        career: { ...career, journal: [...career.journal, ...big] },
        result: 0,
      });
      await expect(store.change(change)).rejects.toMatchObject(full);
      await expect(backups.create('asked')).rejects.toMatchObject(full);
      expect(await backups.list()).toEqual([backup]);
      expect(readdirSync(join(disk.folder, 'backups'))).toEqual([`${backup?.id}.sqlite`]);
      expect(writeCareer(await read())).toBe(before);
    });

    it('goes on by itself once there is room again', async () => {
      const ballast = join(disk.folder, 'ballast');
      writeFileSync(ballast, Buffer.alloc(200_000));
      const { kept } = await fill();
      rmSync(ballast);
      await store.append([aTouch('after', { text: PAGE })]);
      const ids = (await read()).journal.map(({ id }) => id);
      expect(ids.slice(-2)).toEqual([kept.at(-1), 'after']);
    });
  });

  describe('F07 is read-only', () => {
    const command = (name: string) => [process.execPath, writer, disk.folder, name, '4'];
    const write = (name: string) => runProgram(command(name));

    it('P02 is named with its path, and begins nothing elsewhere', async () => {
      disk.readOnly(true);
      const ended = await write('w');
      const file = join(disk.folder, 'afterword.sqlite');
      expect(ended).toEqual({ code: 2, said: [`refused storage-read-only at ${file}`], error: '' });
      expect(readdirSync(disk.folder)).toEqual([]);
    });

    it('P01 loses nothing, and takes the next fact once it can be written to again', async () => {
      const first = await write('first');
      const files = readdirSync(disk.folder).sort();
      disk.readOnly(true);
      const second = await write('second');
      expect(second.said).toEqual([expect.stringMatching(/^refused storage-read-only at /)]);
      expect(readdirSync(disk.folder).sort()).toEqual(files);
      disk.readOnly(false);
      const third = await write('third');
      expect([first.code, second.code, third.code]).toEqual([0, 2, 0]);
      const { db, store } = await openData(disk.folder);
      const { career } = await store.read();
      await db.destroy();
      const deeds = [...first.said, ...third.said].filter((line) => line !== 'open');
      expect(deeds).toHaveLength(8);
      expect(deeds.filter((deed) => career === null || howMuchOf(deed, career) !== 'all')).toEqual([]);
    });

    it('P16 can still be looked at and taken away, with what is only in its log', async () => {
      await write('first');
      const killed = await runUntil({ call: 'pwrite64', n: 30 }, command('second'));
      expect(statSync(join(disk.folder, 'afterword.sqlite-wal')).size).toBeGreaterThan(0);
      disk.readOnly(true);
      const config = { dataFolder: disk.folder, database: { kind: 'sqlite' }, port: 0 } as const;
      const career = await readStoredCareer(config, 'own', REAL_WORLD);
      const deeds = killed.said.filter((line) => line !== 'open');
      expect(deeds.length).toBeGreaterThan(0);
      expect(deeds.filter((deed) => howMuchOf(deed, career) !== 'all')).toEqual([]);
    });
  });
});
