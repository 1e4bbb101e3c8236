import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { damageOf } from '#store/sqlite/damage-of.ts';
import { bundleProgram } from '#testing/bundle-program.ts';
import { howMuchOf } from '#testing/deeds.ts';
import {
  type Ended,
  type Moment,
  momentsOf,
  runOnBrokenDisk,
  runUntil,
  spread,
  twoAtATime,
} from '#testing/killed-program.ts';
import { lacksTools } from '#testing/lacks-tools.ts';
import { beginIn, openData } from '#testing/open-data.ts';
import { awkwardCareer } from '#testing/stored-career.ts';

const TRIALS = 300;
const DEEDS = 24;

describe.skipIf(lacksTools('strace'))('F01 killed at the n-th write', () => {
  let folder: string;
  let begun: string;
  let writer: string;
  let trials = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-killed-'));
    begun = join(folder, 'begun');
    writer = await bundleProgram('store-writer');
    await beginIn(begun, awkwardCareer());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const copyOf = (from: string) => {
    trials += 1;
    const copy = join(folder, `trial-${trials}`);
    cpSync(from, copy, { recursive: true });
    return copy;
  };
  const program = (data: string) => [process.execPath, writer, data, 'w', String(DEEDS)];

  /** What was wrong after a restart, in words; nothing is what is promised. */
  async function judge(data: string, { said }: Ended): Promise<readonly string[]> {
    const { db, store } = await openData(data);
    try {
      const { career } = await store.read();
      const damage = await damageOf(db);
      if (damage !== null || career === null) return [`the file is damaged: ${damage}`];
      const deeds = said.filter((line) => line !== 'open');
      const lost = deeds.filter((deed) => howMuchOf(deed, career) !== 'all');
      const known = new Set(career.journal.map(({ id }) => id.replace(/\+\d$/, '')));
      const halves = [...known].filter((id) => id.startsWith('w-') && howMuchOf(id, career) === 'some');
      return [...lost.map((deed) => `${deed} is lost`), ...halves.map((deed) => `${deed} is there by half`)];
    } finally {
      await db.destroy();
    }
  }

  it(`P01 no acknowledged fact is lost, P02 none is there by half, in ${TRIALS} kills`, async () => {
    const moments = spread(await momentsOf(program(copyOf(begun))), TRIALS);
    expect(moments).toHaveLength(TRIALS);
    const wrong: string[] = [];
    const said: number[] = [];
    await twoAtATime(moments, async (moment: Moment) => {
      const data = copyOf(begun);
      const ended = await runUntil(moment, program(data));
      const found = [...(await judge(data, ended)), ...(ended.code === null ? [] : ['it was not killed'])];
      said.push(ended.said.length);
      wrong.push(...found.map((text) => `${moment.call} ${moment.n}: ${text}`));
      rmSync(data, { recursive: true });
    });
    expect(wrong).toEqual([]);
    // Kills fell before the first deed was acknowledged, and after the last.
    expect([Math.min(...said), Math.max(...said)]).toEqual([0, DEEDS + 1]);
  }, 300_000);

  it('F06 P01 an error of the disk ends all writing, and loses nothing acknowledged', async () => {
    const all = await momentsOf(program(copyOf(begun)));
    const moments = ['pwrite64', 'fsync', 'fdatasync'].flatMap((name) =>
      spread(
        all.filter(({ call }) => call === name),
        8,
      ),
    );
    expect(moments.length).toBeGreaterThanOrEqual(16);
    const wrong: string[] = [];
    await twoAtATime(moments, async (moment) => {
      const data = copyOf(begun);
      const ended = await runOnBrokenDisk(moment, program(data));
      const refusals = ended.said.filter((line) => line.startsWith('refused '));
      const deeds = ended.said.filter((line) => !line.startsWith('refused '));
      const found = [...(await judge(data, { ...ended, said: deeds }))];
      const isTold = ended.code === 2 && /^refused storage-broken at \//.test(refusals[0] ?? '');
      // At the very end there is only the log left to be written back, which can wait.
      const isDone = ended.code === 0 && deeds.length === DEEDS + 1;
      if (!isTold && !isDone) found.push(`it ended with ${ended.code}: ${refusals.join()} ${ended.error}`);
      wrong.push(...found.map((text) => `${moment.call} ${moment.n}: ${text}`));
      rmSync(data, { recursive: true });
    });
    expect(wrong).toEqual([]);
  }, 300_000);
});
