import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../migrate.ts';
import type { Schema } from '../schema.ts';
import { SettingsStore } from '../settings-store.ts';
import { openSqlite } from './open-sqlite.ts';

describe('a file that two programs have open', () => {
  let folder: string;
  let here: Kysely<Schema>;
  let there: Kysely<Schema>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-busy-'));
    here = openSqlite(join(folder, 'a.sqlite'));
    await migrate(here);
    there = openSqlite(join(folder, 'a.sqlite'), { patience: 150 });
  });
  afterEach(async () => {
    await Promise.all([here.destroy(), there.destroy()]);
    rmSync(folder, { recursive: true });
  });

  /** Holds the file for writing as long as `work` takes. */
  const writingThere = (work: () => Promise<void>) =>
    there.transaction().execute(async (trx) => {
      await new SettingsStore(trx, 'me').set('held', true);
      await work();
    });

  it('lets the second wait for the first, while its own program goes on', async () => {
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 10);
    let write: Promise<void> = Promise.resolve();
    await writingThere(async () => {
      write = new SettingsStore(here, 'me').set('waited', true);
      await sleep(200);
    });
    await write;
    clearInterval(clock);
    // How often depends on the machine; that it went on at all is what matters.
    expect(ticks).toBeGreaterThan(0);
  });

  it('lets a reader read what was there before', async () => {
    const reader = openSqlite(join(folder, 'a.sqlite'));
    await writingThere(async () => {
      expect(await new SettingsStore(reader, 'me').get('held')).toBeNull();
    });
    expect(await new SettingsStore(reader, 'me').get('held')).toBe(true);
    await reader.destroy();
  });

  it('says so when the wait is too long', async () => {
    await here.transaction().execute(async (trx) => {
      await new SettingsStore(trx, 'me').set('held', true);
      await expect(new SettingsStore(there, 'me').set('waited', true)).rejects.toMatchObject({
        code: 'too-slow',
        message: expect.stringContaining('close it or try again'),
      });
    });
  });

  it('takes one transaction at a time of the same program, and what stands beside it waits', async () => {
    const order: string[] = [];
    const first = here.transaction().execute(async (trx) => {
      await new SettingsStore(trx, 'me').set('a', 1);
      await sleep(30);
      order.push('first');
      throw new Error('never mind');
    });
    const beside = new SettingsStore(here, 'me').set('b', 2).then(() => order.push('beside'));
    await expect(first).rejects.toThrow('never mind');
    await beside;
    expect(order).toEqual(['first', 'beside']);
    expect(await new SettingsStore(here, 'me').get('a')).toBeNull();
    expect(await new SettingsStore(here, 'me').get('b')).toBe(2);
  });
});

describe('a file of its own', () => {
  it('is written through to the disk, with its log, and wiped where something was taken away', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-pragmas-'));
    const db = openSqlite(join(folder, 'a.sqlite'));
    const pragma = async (name: string) => {
      const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db);
      return Object.values(rows[0] ?? {})[0];
    };
    const FULL = 2;
    expect([await pragma('journal_mode'), await pragma('synchronous')]).toEqual(['wal', FULL]);
    expect([await pragma('foreign_keys'), await pragma('secure_delete')]).toEqual([1, 1]);
    await db.destroy();
    rmSync(folder, { recursive: true });
  });

  it('that cannot be opened is named with its path', () => {
    const path = join(tmpdir(), 'no-such-folder', 'a.sqlite');
    expect(() => openSqlite(path)).toThrow(expect.objectContaining({ code: 'storage-read-only', at: path }));
  });
});
