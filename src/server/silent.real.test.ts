import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCareer } from '#core/model/write-career.ts';
import { lacksTools } from '#testing/lacks-tools.ts';
import { aSearchWithADraft } from '#testing/mail-desk.ts';
import { ServerProcess } from '#testing/server-process.ts';

/** Every address a process was told to reach: `AF_INET 127.0.0.1:4370`, `AF_UNIX /run/…`. */
function addressesIn(trace: string): readonly string[] {
  const calls = trace.matchAll(
    /sa_family=(AF_\w+)(?:.*?sin6?_port=htons\((\d+)\))?(?:.*?(?:inet_addr\("|inet_pton\(AF_INET6, ")([^"]+)")?/g,
  );
  return [...calls].map(([, family, port, address]) => `${family} ${address ?? ''}:${port ?? ''}`);
}
const leavesTheMachine = (address: string) =>
  address.startsWith('AF_INET') && !/^AF_INET6? (?:127\.0\.0\.1|::1|::ffff:127\.0\.0\.1):/.test(address);

describe.skipIf(lacksTools('strace'))('P11 nothing leaves the machine unless the seeker turned it on', () => {
  let folder: string;
  let server: ServerProcess;
  /** The server itself: strace, which is asked to end, would only let go of it. */
  let running: number | null = null;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-silent-'));
    const strace = [
      'strace',
      '-f',
      '-qq',
      '-e',
      'trace=connect,sendto,sendmsg,sendmmsg',
      '-o',
      join(folder, 'trace'),
    ];
    server = new ServerProcess(join(folder, 'data'), undefined, {}, strace);
  });
  afterAll(() => {
    if (running !== null) process.kill(running, 'SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it('can tell: a name that is looked up, and an address that is called, are seen', () => {
    const trace = [
      '7 connect(18, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.2")}, 16) = 0',
      '7 connect(19, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = -1',
      '7 connect(20, {sa_family=AF_INET, sin_port=htons(4370), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
      '7 connect(21, {sa_family=AF_UNIX, sun_path="/run/dbus/system_bus_socket"}, 30) = 0',
    ].join('\n');
    expect(addressesIn(trace).filter(leavesTheMachine)).toEqual([
      'AF_INET 10.0.0.2:53',
      'AF_INET6 2001:db8::1:443',
    ]);
  });

  it('while a search is brought in, looked at from all sides, checked, backed up and served', async () => {
    const { origin } = await server.link();
    const { token, pid } = JSON.parse(readFileSync(join(folder, 'data', 'server.json'), 'utf8'));
    running = pid;
    const ask = async (method: string, path: string, body?: string, type = 'application/json') => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': type };
      const response = await fetch(`${origin}${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
      });
      expect(response.status, `${method} ${path}`).toBe(200);
      return response.text();
    };
    await ask('POST', '/api/imports', writeCareer(aSearchWithADraft()), 'application/octet-stream');
    await ask('POST', '/api/drafts/d1/check', '{}');
    await ask('POST', '/api/backups');
    for (const path of [
      'status',
      'agenda',
      'opportunities',
      'drafts',
      'letters',
      'contacts',
      'settings/mail',
      'export',
    ]) {
      await ask('GET', `/api/${path}`);
    }
    const page = await ask('GET', '/');
    for (const [, file] of page.matchAll(/(?:src|href)="(\/[^"]+)"/g)) await ask('GET', file ?? '');
    await ask('POST', '/api/sample');
    process.kill(pid, 'SIGTERM');
    expect(await server.ended()).toBe(0);
    running = null;

    const addresses = addressesIn(readFileSync(join(folder, 'trace'), 'utf8'));
    expect(addresses.filter(leavesTheMachine)).toEqual([]);
  });
});
