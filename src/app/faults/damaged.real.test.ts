import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCareer } from '#core/model/write-career.ts';
import { instantFrom } from '#core/time/instant.ts';
import { beginIn, openData } from '#testing/open-data.ts';
import { sampleCareer } from '../sample/sample-career.ts';

const TRIALS = 500;
const NOTICED = /^storage-broken: [^\n]*afterword backup restore[^\n]*$/;

describe('F11 a damaged file', () => {
  let folder: string;
  let data: string;
  let whole: Buffer;
  const career = sampleCareer(instantFrom('2028-02-22T20:00:00Z'));
  const text = writeCareer(career);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-damaged-'));
    data = join(folder, 'data');
    await beginIn(data, career);
    const { db, backups } = await openData(data);
    await backups.create('asked');
    await db.destroy();
    whole = readFileSync(file());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = () => join(data, 'afterword.sqlite');
  /** What a start says of such a file: the career in it, or the error. */
  async function start(bytes: Uint8Array): Promise<string> {
    // Never into a file that something may still have open.
    for (const end of ['', '-wal', '-shm']) rmSync(`${file()}${end}`, { force: true });
    writeFileSync(file(), bytes);
    try {
      const { db, store } = await openData(data);
      const read = await store.read().finally(() => db.destroy());
      return read.career === null ? 'nothing is begun' : writeCareer(read.career);
    } catch (error) {
      const { code, message, at } = error as { code?: string; message: string; at?: string };
      return `${code}: ${message}, at ${at}`;
    }
  }

  it(`is noticed wherever bits of it flipped, or is not the worse for it, in ${TRIALS} trials`, async () => {
    let noticed = 0;
    const place = fc.record({
      at: fc.integer({ min: 0, max: whole.length - 1 }),
      bit: fc.integer({ min: 0, max: 7 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 64 }), async (flips) => {
        const bytes = Buffer.from(whole);
        for (const { at, bit } of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const said = await start(bytes);
        if (said === text) return;
        noticed += 1;
        expect(said).toMatch(NOTICED);
      }),
      { numRuns: TRIALS },
    );
    expect(noticed).toBeGreaterThan(TRIALS / 2);
  }, 300_000);

  it('is noticed wherever it was cut off', async () => {
    const cut = fc.integer({ min: 0, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(cut, async (length) => {
        expect(await start(whole.subarray(0, length))).toMatch(NOTICED);
      }),
      { numRuns: 50 },
    );
  });
});
