import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDesk } from '#app/prepare-desk.ts';
import { aCareer } from '#testing/career-builder.ts';
import { openServerHere, type ServerHere } from '#testing/server-here.ts';

const CANARY = 'Zyxwvut-Canary';
let server: ServerHere;
beforeAll(async () => {
  server = await openServerHere({ career: aCareer({ name: CANARY }).opportunityAt(CANARY).career() });
});
afterAll(() => server.close());

/** Every file of the data folder as text, whatever it is. */
const filesWithCanary = () =>
  readdirSync(server.desk.dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'latin1').includes(CANARY));

describe('P14 everything can be deleted over HTTP', () => {
  it('only when it is said in so many words, and then nothing of it is left on the disk', async () => {
    await prepareDesk(server.desk);
    await server.ask('POST', '/api/sample');
    const account = { fromName: CANARY, address: 'a@example.com', host: 'smtp.example.com', port: 465 };
    await server.ask('PUT', '/api/settings/mail', {
      ...account,
      security: 'tls',
      user: CANARY,
      password: CANARY,
    });
    expect(filesWithCanary().length).toBeGreaterThan(1);

    for (const body of [{}, { sure: true }, { sure: 'yes' }]) {
      expect((await server.ask('DELETE', '/api/everything', body)).status).toBe(400);
    }
    expect((await server.ask('DELETE', '/api/everything', { sure: 'delete everything' })).status).toBe(200);
    expect((await server.ask('GET', '/api/status')).body).toMatchObject({
      begun: false,
      sample: false,
      mail: null,
      lastBackupAt: null,
    });
    expect(filesWithCanary()).toEqual([]);
  });
});
