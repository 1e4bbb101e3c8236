import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCareer } from '#core/model/write-career.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import { anApproval } from '#testing/letter-approval.ts';
import { aTouch, awkwardCareer } from '#testing/stored-career.ts';
import { CareerStore } from '../career-store.ts';
import { LetterStore } from '../letter-store.ts';
import { findPending, migrate, migrateSafely } from '../migrate.ts';
import type { Schema } from '../schema.ts';
import { SettingsStore } from '../settings-store.ts';
import { openSqlite } from './open-sqlite.ts';
import { SqliteBackups } from './sqlite-backups.ts';

describe('SqliteBackups', () => {
  let folder: string;
  let db: Kysely<Schema>;
  let now: Instant;
  let backups: SqliteBackups;
  let career: CareerStore;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-backups-'));
    db = openSqlite(join(folder, 'afterword.sqlite'));
    await migrate(db);
    now = instantFrom('2028-02-23T09:30:00Z');
    backups = new SqliteBackups(db, join(folder, 'backups'), () => now);
    career = new CareerStore(db, 'own');
    await career.replace(awkwardCareer());
  });
  afterEach(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  });

  const files = () => readdirSync(join(folder, 'backups')).sort();
  const textNow = async () => {
    const read = await career.read();
    return read.career === null ? null : writeCareer(read.career);
  };

  it('are listed with when and why, the latest first, and nobody else may read them', async () => {
    expect(await backups.list()).toEqual([]);
    await backups.create('start');
    now = (now + 61_000) as Instant;
    await backups.create('import');
    await backups.create('import');
    expect((await backups.list()).map(({ id, madeAt, reason }) => ({ id, madeAt, reason }))).toEqual([
      { id: '2028-02-23T093101Z-import-2', madeAt: '2028-02-23T09:31:01+00:00', reason: 'import' },
      { id: '2028-02-23T093101Z-import', madeAt: '2028-02-23T09:31:01+00:00', reason: 'import' },
      { id: '2028-02-23T093000Z-start', madeAt: '2028-02-23T09:30:00+00:00', reason: 'start' },
    ]);
    expect((await backups.list()).every(({ bytes }) => bytes > 4_096)).toBe(true);
    const modes = files().map((name) => statSync(join(folder, 'backups', name)).mode & 0o777);
    expect(new Set([...modes, statSync(join(folder, 'afterword.sqlite')).mode & 0o777])).toEqual(
      new Set([0o600]),
    );
    expect(statSync(join(folder, 'backups')).mode & 0o777).toBe(0o700);
  });

  it('bring back the career of then, and one of the present is made first', async () => {
    const then = await textNow();
    const { id } = await backups.create('asked');
    await career.append([aTouch('t1')]);
    await career.change((before) => ({ career: { ...before, drafts: [] }, result: null }));
    const { revision } = await career.read();
    const present = await textNow();
    const kept = await backups.restore(id);
    expect(await textNow()).toBe(then);
    expect((await career.read()).revision).toBe(revision + 1);
    await backups.restore(kept.id);
    expect(await textNow()).toBe(present);
  });

  it('bring back that nothing was begun', async () => {
    await career.remove();
    const { id } = await backups.create('asked');
    await career.replace(awkwardCareer());
    await backups.restore(id);
    expect(await career.read()).toEqual({ career: null, revision: 0 });
  });

  it('never make a letter or a setting of today unknown', async () => {
    const letters = new LetterStore(db, 'own');
    const settings = new SettingsStore(db, 'own');
    await letters.approve(anApproval('l1'));
    await settings.set('mail', { host: 'old.example.com' });
    const { id } = await backups.create('asked');
    const claim = await letters.claim('l1', anApproval('l1').lease, () => undefined);
    await letters.settle(claim, { kind: 'sent', reply: '250 OK' }, now);
    await letters.approve(anApproval('l2'));
    await settings.set('mail', { host: 'new.example.com' });
    await backups.restore(id);
    expect((await letters.list()).map((letter) => [letter.id, letter.state])).toEqual([
      ['l1', 'sent'],
      ['l2', 'approved'],
    ]);
    expect(await settings.get('mail')).toEqual({ host: 'new.example.com' });
  });

  it('are refused by name when there is none, or the name leads elsewhere', async () => {
    writeFileSync(join(folder, 'elsewhere.sqlite'), '');
    for (const id of ['2028-02-23T093000Z-start', '../elsewhere', '', '../afterword']) {
      await expect(backups.restore(id)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('that were spoilt since are refused, and the present stays', async () => {
    const { id } = await backups.create('asked');
    const path = join(folder, 'backups', `${id}.sqlite`);
    const bytes = readFileSync(path);
    chmodSync(path, 0o600);
    writeFileSync(path, bytes.fill(0x55, 8_192, 12_288));
    await career.append([aTouch('t1')]);
    const present = await textNow();
    await expect(backups.restore(id)).rejects.toMatchObject({ code: 'storage-broken' });
    expect(await textNow()).toBe(present);
  });

  it('are whole while another program writes', async () => {
    const other = openSqlite(join(folder, 'afterword.sqlite'));
    const writer = new CareerStore(other, 'own');
    const before = (await career.read()).career?.journal.length ?? 0;
    const writing = (async () => {
      for (let n = 0; n < 30; n += 1) await writer.append([aTouch(`a${n}`), aTouch(`b${n}`)]);
    })();
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) ids.push((await backups.create('daily')).id);
    await writing;
    await other.destroy();
    for (const id of ids) {
      await backups.restore(id);
      const journal = (await career.read()).career?.journal.slice(before).map((entry) => entry.id) ?? [];
      expect(journal).toEqual(journal.flatMap((_, n) => (n % 2 === 0 ? [`a${n / 2}`, `b${n / 2}`] : [])));
    }
  });

  it('half made are not listed, and go once they are old', async () => {
    await backups.create('start');
    const left = join(folder, 'backups', '123-4.unfinished');
    writeFileSync(left, 'half');
    await backups.create('daily');
    expect(await backups.list()).toHaveLength(2);
    expect(files()).toContain('123-4.unfinished');
    utimesSync(left, 0, 0);
    await backups.create('daily');
    expect(files().filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('go when newer ones have taken their place', async () => {
    for (let hour = 0; hour < 14; hour += 1) {
      now = (now + 3_600_000) as Instant;
      await backups.create('start');
    }
    const kept = (await backups.list()).map(({ madeAt }) => madeAt.slice(0, 13));
    expect(kept).toHaveLength(10);
    expect(kept[0]).toBe('2028-02-23T23');
  });

  it('are made before tables change, of what was there, and nothing changes where that fails', async () => {
    await sql`drop trigger entry_stays`.execute(db);
    await sql`drop trigger entry_goes_with_career`.execute(db);
    await sql`delete from migration where name like '0003%'`.execute(db);
    await migrateSafely(db, backups);
    expect((await backups.list()).map(({ reason }) => reason)).toEqual(['migration']);
    expect(await findPending(db)).toEqual({ names: [], isNew: false });
    await sql`delete from migration where name like '0003%'`.execute(db);
    await expect(migrateSafely(db, backups)).rejects.toThrow(/already exists/);
    expect((await findPending(db)).names).not.toEqual([]);
  });
});
