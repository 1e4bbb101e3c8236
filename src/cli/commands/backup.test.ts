import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCareer } from '#core/model/write-career.ts';
import { runCliHere } from '#testing/cli-run.ts';
import { beginIn } from '#testing/open-data.ts';
import { awkwardCareer } from '#testing/stored-career.ts';

describe('afterword backup', { timeout: 30_000 }, () => {
  let folder: string;
  const career = writeCareer(awkwardCareer());
  const run = (...args: readonly string[]) =>
    runCliHere([...args, '--data', join(folder, 'data')], { folder });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-backup-'));
    await beginIn(join(folder, 'data'), awkwardCareer());
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes, lists and restores, the latest unless one is named', async () => {
    expect((await run('backup', 'list')).out).toBe('There are no backups yet.\n');
    const id = (await run('backup', 'make')).out.trim();
    expect(id).toBe('2028-02-23T090000Z-asked');
    const listed = JSON.parse((await run('backup', 'list', '--json')).out);
    expect(listed).toMatchObject([{ id, reason: 'asked', madeAt: '2028-02-23T09:00:00+00:00' }]);
    expect((await run('journal', 'add', 'search', 'activity=networked')).code).toBe(0);
    const restored = await run('backup', 'restore');
    expect(restored).toMatchObject({ code: 0, out: '' });
    expect(restored.error).toContain('Restored the copy of 2028-02-23T09:00:00+00:00.');
    expect((await run('export')).out).toBe(career);
  });

  it('restores a search whose file is damaged, and keeps the file', async () => {
    await run('backup', 'make');
    writeFileSync(join(folder, 'data', 'afterword.sqlite'), 'no database any more');
    const refused = await run('export');
    expect(refused.code).toBe(2);
    expect(refused.error).toMatch(/^afterword: .*afterword backup restore.*afterword\.sqlite\n$/);
    const restored = await run('backup', 'restore');
    expect(restored.error).toContain(
      `The damaged file is kept as ${join(folder, 'data', 'afterword.damaged')}.`,
    );
    expect((await run('export')).out).toBe(career);
    expect(readdirSync(join(folder, 'data'))).toContain('afterword.damaged');
  });

  it('says in one line what there is not', async () => {
    const { code, error } = await run('backup', 'restore', 'yesterday');
    expect({ code, error }).toEqual({ code: 2, error: 'afterword: there is no backup “yesterday”\n' });
  });
});
