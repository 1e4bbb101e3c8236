import { afterAll, describe, expect, test } from 'vitest';
import { createSandbox } from './sandbox.ts';
import { bundleWorker } from './worker-source.ts';

const unruly = bundleWorker(new URL('./testing/unruly-worker.ts', import.meta.url));
const sandbox = createSandbox({ deadline: 400, source: () => unruly });
const run = (text: string) => sandbox.run('ics', new TextEncoder().encode(text)) as Promise<unknown>;

afterAll(() => sandbox.close());

describe('P09 foreign bytes cannot stop or crash the program', () => {
  test('a value comes back, and the caller keeps its bytes', async () => {
    const bytes = new TextEncoder().encode('plain');
    expect(await sandbox.run('ics', bytes)).toEqual({ length: 5 });
    expect(bytes.length).toBe(5);
  });

  test('a parser that never ends is stopped at the deadline, and the next file is read', async () => {
    const start = performance.now();
    await expect(run('hang')).rejects.toMatchObject({ code: 'too-slow' });
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(await run('next')).toEqual({ length: 4 });
  });

  test('one that eats memory is stopped', async () => {
    const patient = createSandbox({ deadline: 30_000, source: () => unruly });
    await expect(patient.run('ics', new TextEncoder().encode('memory'))).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(await patient.run('ics', new TextEncoder().encode('next'))).toEqual({ length: 4 });
    await patient.close();
  });

  test.each(['throws', 'stack'])('one that breaks (%s) becomes an error in words', async (text) => {
    await expect(run(text)).rejects.toMatchObject({
      code: 'invalid-input',
      message: 'this file could not be read: it is damaged, or not of the kind its name says',
    });
  });

  test('what it refuses keeps its place', async () => {
    await expect(run('refuse')).rejects.toMatchObject({ code: 'invalid-input', at: 'line 1' });
  });

  test('the environment is not handed over', async () => {
    expect(await run('environment')).toBe(0);
  });

  test('too large a file is not read at all', async () => {
    await expect(sandbox.run('ics', new Uint8Array(20_000_000))).rejects.toMatchObject({
      code: 'too-large',
      message:
        'the file has 20.0 MB, and at most 2 MB are read: save only the one invitation, not the whole calendar',
    });
  });

  test('more files than workers wait their turn, also behind hanging ones', async () => {
    const results = await Promise.allSettled(['hang', 'hang', 'one', 'hang', 'four', 'five'].map(run));
    expect(results.map((result) => result.status)).toEqual([
      'rejected',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
  });
});
