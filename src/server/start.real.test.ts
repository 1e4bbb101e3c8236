import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lacksRoot } from '#testing/lacks-tools.ts';
import { ServerProcess } from '#testing/server-process.ts';
import { mountSmallDisk } from '#testing/small-disk.ts';

let folder: string;
let data: string;
const processes: ServerProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-start-'));
  data = join(folder, 'data');
});
afterEach(async () => {
  for (const each of processes.splice(0)) await each.stop('SIGKILL');
  rmSync(folder, { recursive: true });
});

function start(dataFolder: string, args?: readonly string[]): ServerProcess {
  const started = new ServerProcess(dataFolder, args);
  processes.push(started);
  return started;
}
/** Begins a search over HTTP as the command line would, with the token in the note that only the seeker can read. */
async function begin(origin: string): Promise<void> {
  const note = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8'));
  const response = await fetch(`${origin}/api/begin`, {
    method: 'POST',
    headers: { authorization: `Bearer ${note.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Niamh Kerr', locale: 'en-IE', zone: 'Europe/Dublin' }),
  });
  expect(response.status).toBe(200);
}
async function statusOf(url: string): Promise<unknown> {
  const opened = await fetch(url, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  return (await fetch(new URL('/api/status', url), { headers: { cookie } })).json();
}
const everything = () =>
  readdirSync(data, { recursive: true, withFileTypes: true }).map((entry) => ({
    name: entry.name,
    others: statSync(join(entry.parentPath, entry.name)).mode & 0o077,
  }));

describe('afterword serve', () => {
  it('says where the data is, lets one window in by its link, and leaves nothing open', async () => {
    const server = start(data);
    const { url, origin } = await server.link();
    expect(server.out).toContain(`Afterword keeps everything in ${data}.`);

    const opened = await fetch(url, { redirect: 'manual' });
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/']);
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^afterword-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(401);

    const status = await fetch(`${origin}/api/status`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(await status.json()).toMatchObject({ begun: false, dataFolder: data });
    expect((await fetch(`${origin}/api/status`)).status).toBe(401);
    expect(everything().filter(({ others }) => others !== 0)).toEqual([]);
    expect(everything().length).toBeGreaterThan(4);

    expect(await server.stop('SIGINT')).toBe(0);
    expect(server.error).toBe('');
    expect(readdirSync(data).sort()).toEqual(['afterword.sqlite', 'logs']);
    const log = readFileSync(join(data, 'logs', 'server.log'), 'utf8');
    expect(log).toContain('"/api/status"');
    expect(log).not.toContain(url.slice(-43));
  });

  it('started again finds the one that runs; elsewhere it says what is in its way', async () => {
    const first = start(data);
    const { port } = await first.link();
    const second = start(data);
    expect(await second.ended()).toBe(0);
    expect(second.out).toContain('Afterword is running already');
    const link = await second.link();
    expect(link.port).toBe(port);
    expect((await fetch(link.url, { redirect: 'manual' })).status).toBe(303);

    const elsewhere = start(join(folder, 'elsewhere'), ['--port', `${port}`]);
    expect(await elsewhere.ended()).toBe(2);
    expect(elsewhere.error).toBe(
      `afterword: port ${port} is taken by another program; choose another one, such as --port ${port + 1}, at --port\n`,
    );
  });

  it('P01 killed, it starts again with what it had said yes to, and makes a backup of it', async () => {
    const first = start(data);
    await begin((await first.link()).origin);
    await first.stop('SIGKILL');
    expect(readdirSync(data)).toContain('server.json');

    const second = start(data);
    expect(await statusOf((await second.link()).url)).toMatchObject({
      begun: true,
      seeker: { name: 'Niamh Kerr' },
      lastBackupAt: expect.any(String),
    });
    expect(await second.stop('SIGTERM')).toBe(0);
    expect(everything().filter(({ others }) => others !== 0)).toEqual([]);
  });

  it.skipIf(lacksRoot())(
    'F07 on a read-only disk it names the place and makes nothing elsewhere',
    async () => {
      const disk = mountSmallDisk('8m');
      data = disk.folder;
      try {
        const before = start(data);
        await begin((await before.link()).origin);
        await before.stop('SIGTERM');
        disk.readOnly(true);
        const server = start(data);
        expect(await server.ended()).toBe(2);
        expect(server.error).toMatch(/^afterword: [^\n]*\n$/);
        expect(server.error).toContain(data);
      } finally {
        disk.remove();
      }
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});
