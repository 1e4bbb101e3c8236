import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCareer } from '#core/model/write-career.ts';
import { findPending } from '#store/migrate.ts';
import { damageOf } from '#store/sqlite/damage-of.ts';
import { openSqlite } from '#store/sqlite/open-sqlite.ts';
import { SqliteBackups } from '#store/sqlite/sqlite-backups.ts';
import { bundleProgram } from '#testing/bundle-program.ts';
import { type Moment, momentsOf, runUntil, spread, twoAtATime } from '#testing/killed-program.ts';
import { lacksTools } from '#testing/lacks-tools.ts';
import { openData } from '#testing/open-data.ts';
import { aTouch, awkwardCareer } from '#testing/stored-career.ts';

const FACTS = 2_000;
const TRIALS = 40;

describe.skipIf(lacksTools('strace'))('F10 killed while the tables change', () => {
  let folder: string;
  let old: string;
  let text: string;
  let writer: string;
  let trials = 0;

  const emptyFolder = () => {
    trials += 1;
    const data = join(folder, `trial-${trials}`);
    mkdirSync(data, { mode: 0o700 });
    return data;
  };
  const program = (data: string) => [process.execPath, writer, data, 'w', '0'];
  const killAt = async (moment: Moment, data: string) => {
    const ended = await runUntil(moment, program(data));
    return ended.code === null ? [] : [`it was not killed at ${moment.call} ${moment.n}`];
  };
  const textIn = async (data: string) => {
    const { db, store, backups } = await openData(data);
    const { career } = await store.read();
    const state = { damage: await damageOf(db), pending: (await findPending(db)).names };
    const listed = await backups.list();
    await db.destroy();
    return { ...state, listed, text: career === null ? null : writeCareer(career) };
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-migration-'));
    old = emptyFolder();
    writer = await bundleProgram('store-writer');
    const { db, store } = await openData(old);
    await store.replace(awkwardCareer());
    await store.append(Array.from({ length: FACTS }, (_, n) => aTouch(`fact-${n}`)));
    // As the first version left it.
    for (const trigger of ['entry_stays', 'entry_goes_with_career']) {
      await sql`drop trigger ${sql.id(trigger)}`.execute(db);
    }
    await sql`drop table letter`.execute(db);
    await sql`alter table career drop column digest`.execute(db);
    await db.deleteFrom('migration').where('name', '>', '0002').execute();
    await db.destroy();
    const copy = emptyFolder();
    cpSync(old, copy, { recursive: true });
    text = (await textIn(copy)).text ?? '';
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(`P02 finishes or was never begun, after a backup that is whole, in ${TRIALS} kills`, async () => {
    const first = emptyFolder();
    cpSync(old, first, { recursive: true });
    const moments = spread(await momentsOf(program(first)), TRIALS);
    const wrong: string[] = [];
    let backups = 0;
    await twoAtATime(moments, async (moment) => {
      const data = emptyFolder();
      cpSync(old, data, { recursive: true });
      wrong.push(...(await killAt(moment, data)));
      for (const { id } of SqliteBackups.listIn(join(data, 'backups'))) {
        backups += 1;
        const copy = openSqlite(join(data, 'backups', `${id}.sqlite`), { readOnly: true });
        const rows = await copy.selectFrom('entry').select('id').execute();
        const damage = await damageOf(copy);
        await copy.destroy();
        if (damage !== null || rows.length < FACTS)
          wrong.push(`${moment.call} ${moment.n}: a bad backup is listed`);
      }
      const after = await textIn(data);
      if (after.damage !== null || after.pending.length > 0)
        wrong.push(`${moment.call} ${moment.n}: not up to date`);
      if (after.text !== text) wrong.push(`${moment.call} ${moment.n}: facts are lost`);
      if (after.listed.length === 0) wrong.push(`${moment.call} ${moment.n}: there is no backup`);
      rmSync(data, { recursive: true });
    });
    expect(wrong).toEqual([]);
    // Some kills fell after the backup was made, some before.
    expect(backups).toBeGreaterThan(0);
    expect(backups).toBeLessThan(TRIALS);
  }, 300_000);

  it('P02 leaves a first start that another start can finish, in 20 kills', async () => {
    const moments = spread(await momentsOf(program(emptyFolder())), 20);
    const wrong: string[] = [];
    await twoAtATime(moments, async (moment) => {
      const data = emptyFolder();
      wrong.push(...(await killAt(moment, data)));
      const after = await textIn(data);
      const isWhole = after.text === null || after.text === writeCareer(awkwardCareer());
      if (after.damage !== null || after.pending.length > 0 || !isWhole) {
        wrong.push(`${moment.call} ${moment.n}: ${JSON.stringify({ ...after, text: isWhole })}`);
      }
    });
    expect(wrong).toEqual([]);
  }, 300_000);
});
