import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Status } from '#app/read-status.ts';
import { aCareer } from '#testing/career-builder.ts';
import { openServerHere, type ServerHere } from '#testing/server-here.ts';

let server: ServerHere;
beforeAll(async () => {
  server = await openServerHere({ career: aCareer().opportunityAt('Quayside Instruments').career() });
});
afterAll(() => server.close());

async function ask<Body>(method: string, path: string, body?: unknown): Promise<Body> {
  const answer = await server.ask<Body>(method, path, body);
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBe(200);
  return answer.body;
}

describe('the sample search', () => {
  const dataFile = (name: string) => join(server.desk.dataFolder, name);

  it('opens in a data file of its own, says so, and is thrown away without a trace', async () => {
    const own = JSON.stringify((await server.ask('GET', '/api/export')).body);
    await ask('POST', '/api/sample');
    expect(await ask<Status>('GET', '/api/status')).toMatchObject({
      sample: true,
      seeker: { name: 'Ines Okonjo' },
    });
    expect(existsSync(dataFile('sample.sqlite'))).toBe(true);
    await ask('POST', '/api/journal', { kind: 'search', activity: 'prepared' });
    await Promise.all([ask('DELETE', '/api/sample'), ask('DELETE', '/api/sample')]);
    expect(await ask<Status>('GET', '/api/status')).toMatchObject({
      sample: false,
      seeker: { name: 'Niamh Kerr' },
    });
    expect(readdirSync(server.desk.dataFolder).filter((name) => name.startsWith('sample'))).toEqual([]);
    expect(JSON.stringify((await server.ask('GET', '/api/export')).body)).toBe(own);
  });

  it('takes its mail account along, and leaves the own one alone', async () => {
    const login = { host: 'smtp.example.com', port: 465, security: 'tls', user: 'niamh' };
    const account = { fromName: 'Niamh', address: 'niamh@example.com', ...login };
    await ask('PUT', '/api/settings/mail', { ...account, password: 'own-secret' });
    await ask('POST', '/api/sample');
    expect(await ask('GET', '/api/settings/mail')).toMatchObject({ account: null });
    await ask('PUT', '/api/settings/mail', { ...account, password: 'sample-secret' });
    const { secrets } = server.desk.own();
    expect(await secrets.get('smtp:niamh@smtp.example.com')).toBe('own-secret');
    await ask('DELETE', '/api/sample');
    expect(await secrets.get('smtp:niamh@smtp.example.com')).toBe('own-secret');
    expect(readFileSync(dataFile('secrets.json'), 'utf8')).not.toContain('sample-secret');
  });

  it('lies, like everything here, where nobody else can read it', async () => {
    await ask('POST', '/api/sample');
    const modes = readdirSync(server.desk.dataFolder, { recursive: true, withFileTypes: true }).map(
      (entry) => [entry.name, statSync(join(entry.parentPath, entry.name)).mode & 0o077] as const,
    );
    expect(modes.length).toBeGreaterThan(3);
    expect(modes.filter(([, others]) => others !== 0)).toEqual([]);
    await ask('DELETE', '/api/sample');
  });
});
