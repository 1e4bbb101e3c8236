import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '#testing/free-port.ts';
import { lacksTools } from '#testing/lacks-tools.ts';
import { type PostgresServer, startPostgres } from '#testing/postgres.ts';
import { ServerProcess } from '#testing/server-process.ts';

let postgres: PostgresServer;
let folder: string;
let server: ServerProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-postgres-server-'));
});
afterEach(async () => {
  await server?.stop('SIGKILL');
  rmSync(folder, { recursive: true });
});

function start(url: string): ServerProcess {
  server = new ServerProcess(folder, undefined, { AFTERWORD_DATABASE_URL: url });
  return server;
}
async function asker(running: ServerProcess) {
  const { origin } = await running.link();
  const { token } = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8'));
  return async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${origin}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
}

describe.skipIf(lacksTools('postgres'))('a server on Postgres', () => {
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  it('keeps the search there, and the sample beside it, over a kill', async () => {
    const first = start(postgres.url);
    const ask = await asker(first);
    await ask('POST', '/begin', { name: 'Niamh Kerr', locale: 'en-IE', zone: 'Europe/Dublin' });
    const { body: opportunity } = await ask('POST', '/opportunities', {
      organization: { name: 'Quayside Instruments', country: 'IE', zone: 'Europe/Dublin' },
      role: 'Lens Designer',
    });
    const entry = await ask('POST', '/journal', {
      kind: 'stage',
      opportunityId: opportunity.id,
      stage: 'applied',
    });
    expect(entry.status).toBe(200);
    expect((await ask('POST', '/sample')).status).toBe(200);
    await first.stop('SIGKILL');

    const again = await asker(start(postgres.url));
    expect((await again('GET', '/status')).body).toMatchObject({
      database: 'Postgres',
      sample: true,
      lastBackupAt: null,
    });
    expect((await again('GET', '/agenda')).body.steps.length).toBeGreaterThan(3);
    await again('DELETE', '/sample');
    const { body } = await again('GET', '/export');
    expect(body).toMatchObject({ seeker: { name: 'Niamh Kerr' }, journal: [{ stage: 'applied' }] });
    expect(await again('POST', '/backups')).toMatchObject({
      status: 409,
      body: { error: { code: 'not-configured' } },
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.sqlite'))).toEqual([]);
  });

  it('says what is wrong with the address in one line, without the password in it', async () => {
    const secret = 'planted-secret';
    const addresses: readonly (readonly [string, string])[] = [
      [
        `postgres://me:${secret}@127.0.0.1:${await freePort()}/afterword`,
        'cannot be reached (connect ECONNREFUSED',
      ],
      [
        postgres.url.replace(/\/postgres$/, '/nowhere').replace('postgres@', `postgres:${secret}@`),
        '"nowhere" does not exist',
      ],
      [`mysql://me:${secret}@127.0.0.1/afterword`, 'is not a Postgres address'],
    ];
    for (const [url, words] of addresses) {
      const refused = start(url);
      expect(await refused.ended(), url).toBe(2);
      expect(refused.error).toMatch(/^afterword: [^\n]*AFTERWORD_DATABASE_URL[^\n]*\n$/);
      expect(refused.error).toContain(words);
      expect(refused.error + refused.out).not.toContain(secret);
    }
  });
});
