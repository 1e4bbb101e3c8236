import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '#cli/ask/ask.ts';
import { writeCareer } from '#core/model/write-career.ts';
import { runCliHere } from '#testing/cli-run.ts';
import { beginIn } from '#testing/open-data.ts';
import { awkwardCareer } from '#testing/stored-career.ts';

describe('afterword delete', { timeout: 30_000 }, () => {
  let folder: string;
  const run = (args: readonly string[], ask: Ask | null = null) =>
    runCliHere([...args, '--data', join(folder, 'data')], { folder, ask });
  const answering = (answer: boolean): Ask => ({ confirm: async () => answer }) as unknown as Ask;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-delete-'));
    await beginIn(join(folder, 'data'), awkwardCareer());
    await run(['backup', 'make']);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is asked twice about, and does nothing without a yes', async () => {
    expect(await run(['delete'])).toMatchObject({ code: 2, error: expect.stringContaining('at --yes') });
    expect((await run(['delete'], answering(false))).error).toBe('Nothing was deleted.\n');
    expect((await run(['export'])).out).toBe(writeCareer(awkwardCareer()));
  });

  it.each([
    ['with --yes', ['delete', '--yes'], null],
    ['when it is confirmed', ['delete'], true],
  ] as const)('P14 leaves nothing %s', async (_how, args, answer) => {
    const { code } = await run(args, answer === null ? null : answering(answer));
    expect(code).toBe(0);
    const files = readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true });
    const left = files.filter(
      (file) => file.isFile() && readFileSync(join(file.parentPath, file.name)).includes('Niamh'),
    );
    expect(left).toEqual([]);
    expect((await run(['export'])).error).toContain('no search has been begun here');
  });
});
