import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { damageOf } from '#store/sqlite/damage-of.ts';
import { bundleProgram } from '#testing/bundle-program.ts';
import { howMuchOf } from '#testing/deeds.ts';
import { runProgram } from '#testing/killed-program.ts';
import { beginIn, openData } from '#testing/open-data.ts';
import { awkwardCareer } from '#testing/stored-career.ts';

const PROGRAMS = 4;
const DEEDS = 150;
const KILLED = 6;

describe('F09 several programs write at once', () => {
  let folder: string;
  let writer: string;
  const write = (name: string, kill?: (end: () => void) => void) => {
    const command = [process.execPath, writer, folder, name, String(DEEDS), 'append,several,change'];
    return runProgram(command, kill === undefined ? {} : { kill });
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-together-'));
    writer = await bundleProgram('store-writer');
    await beginIn(folder, awkwardCareer());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('P01 P02 none waits in vain, and all they acknowledged is there whole, though others are killed', async () => {
    const steady = Array.from({ length: PROGRAMS }, (_, n) => write(`steady${n}`));
    const killed = Array.from({ length: KILLED }, (_, n) =>
      write(`killed${n}`, (end) => setTimeout(end, 300 + 350 * n)),
    );
    const ended = await Promise.all([...steady, ...killed]);
    const finished = ended.slice(0, PROGRAMS);
    expect(finished.map(({ code, error }) => ({ code, error }))).toEqual(
      finished.map(() => ({ code: 0, error: '' })),
    );
    const { db, store } = await openData(folder);
    const { career, revision } = await store.read();
    const damage = await damageOf(db);
    await db.destroy();
    expect(damage).toBeNull();
    const said = ended.flatMap((one) => one.said.filter((line) => line !== 'open'));
    expect(said.length).toBeGreaterThanOrEqual(PROGRAMS * DEEDS);
    const wrong = said.filter((deed) => career === null || howMuchOf(deed, career) !== 'all');
    expect(wrong).toEqual([]);
    // One more a deed, but for those killed between the deed and the saying of it.
    expect(revision - 1 - said.length).toBeGreaterThanOrEqual(0);
    expect(revision - 1 - said.length).toBeLessThanOrEqual(KILLED);
  }, 300_000);
});
