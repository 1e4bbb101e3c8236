import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runCliProcess } from '#testing/cli-process.ts';
import { McpClient } from '#testing/mcp-client.ts';

const Note = z.object({ port: z.int(), token: z.string() });
const Entry = z.object({ id: z.string() });
const Journal = z.object({ journal: z.array(Entry) });

/** The built program as its people use it: a window and the command line open at the same time, and a machine that dies. */
describe('the server, the command line and an assistant on one search', () => {
  let home: string;
  let data: string;
  let server: ChildProcess | null = null;
  /** Ids of entries that either face said were written down. */
  const acknowledged: string[] = [];

  const run = (...args: readonly string[]) => runCliProcess([...args, '--data', data], { home });
  const serve = async () => {
    const args = [resolve('dist/cli.js'), 'serve', '--port', '0', '--data', data];
    const child = spawn(process.execPath, args, { cwd: home, env: { PATH: process.env.PATH, HOME: home } });
    server = child;
    let said = '';
    while (!said.includes('/start?')) said += (await once(child.stdout, 'data'))[0];
    return Note.parse(JSON.parse(readFileSync(join(data, 'server.json'), 'utf8')));
  };
  const kill = async () => {
    const child = server;
    server = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };

  /** Over HTTP; `false` when no answer came. */
  async function post({ port, token }: z.infer<typeof Note>, note: string): Promise<boolean> {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/api/journal`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ kind: 'search', activity: 'networked', note }),
      });
      const body = await response.json();
      expect({ status: response.status, body }).toMatchObject({ status: 200 });
      acknowledged.push(Entry.parse(body).id);
      return true;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  }

  async function addByCommand(note: string): Promise<void> {
    const { code, out, error } = await run(
      'journal',
      'add',
      'search',
      'activity=networked',
      `note=${note}`,
      '--json',
    );
    expect({ code, error }).toEqual({ code: 0, error: '' });
    acknowledged.push(Entry.parse(JSON.parse(out)).id);
  }

  async function idsThere(): Promise<readonly string[]> {
    const { out } = await run('export');
    return Journal.parse(JSON.parse(out)).journal.map(({ id }) => id);
  }

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'afterword-at-once-'));
    data = join(home, 'data');
    const begun = await run('begin', '--name', 'Niamh Kerr', '--locale', 'en-IE', '--zone', 'Europe/Dublin');
    expect(begun.code).toBe(0);
  });
  afterAll(async () => {
    await kill();
    rmSync(home, { recursive: true });
  });

  it('F09 P01 write at the same time, and each finds all that both were told is kept', async () => {
    const note = await serve();
    const overHttp = async (window: number) => {
      for (let n = 0; n < 60; n += 1) expect(await post(note, `window ${window}, ${n}`)).toBe(true);
    };
    const byCommand = async () => {
      for (let n = 0; n < 10; n += 1) await addByCommand(`command ${n}`);
    };
    const assistant = await new McpClient(data, { person: () => 'yes' }).open();
    const byAssistant = async () => {
      for (let n = 0; n < 20; n += 1) {
        const entry = { kind: 'search', activity: 'networked', note: `assistant ${n}` };
        acknowledged.push(Entry.parse(await assistant.read('add_journal_entry', { entry })).id);
      }
    };
    await Promise.all([overHttp(1), overHttp(2), byCommand(), byAssistant()]);
    await assistant.close();
    const there = await idsThere();
    expect(acknowledged).toHaveLength(150);
    expect(there).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(there).size).toBe(150);
    const second = await run('serve', '--port', '0');
    expect(second).toMatchObject({ code: 0, out: expect.stringContaining('is running already') });
    await kill();
  });

  it('F01 P01 a server killed at any moment had lost nothing it answered for, in 8 kills', async () => {
    for (let trial = 0; trial < 8; trial += 1) {
      const note = await serve();
      const child = server;
      setTimeout(() => child?.kill('SIGKILL'), 40 + 60 * trial);
      for (let n = 0; await post(note, `kill ${trial}, ${n}`); n += 1);
      await kill();
    }
    const there = await idsThere();
    expect(there).toEqual(expect.arrayContaining(acknowledged));
    // At most one a kill was written down and not answered for.
    expect(there.length - acknowledged.length).toBeLessThanOrEqual(8);
  });

  it('F01 P01 a command killed at any moment had lost nothing it answered for, in 12 kills', async () => {
    const started = performance.now();
    await addByCommand('how long one takes');
    const length = performance.now() - started;
    for (let trial = 0; trial < 12; trial += 1) {
      const args = [
        resolve('dist/cli.js'),
        'journal',
        'add',
        'search',
        'activity=prepared',
        '--json',
        '--data',
        data,
      ];
      const child = spawn(process.execPath, args, { cwd: home, env: { PATH: process.env.PATH, HOME: home } });
      let out = '';
      child.stdout.on('data', (chunk) => {
        out += chunk;
        child.kill('SIGKILL');
      });
      setTimeout(() => child.kill('SIGKILL'), length * (0.4 + trial / 15));
      await once(child, 'close');
      const said = Entry.safeParse(out.trim().endsWith('}') ? JSON.parse(out) : null);
      if (said.success) acknowledged.push(said.data.id);
    }
    expect(await idsThere()).toEqual(expect.arrayContaining(acknowledged));
  });
});
