import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backup } from '#app/back-up.ts';
import { prepareDesk } from '#app/prepare-desk.ts';
import type { Status } from '#app/read-status.ts';
import type { Restored } from '#app/restore-backup.ts';
import { aCareer } from '#testing/career-builder.ts';
import { openServerHere, type ServerHere } from '#testing/server-here.ts';

let server: ServerHere;
beforeAll(async () => {
  server = await openServerHere({ career: aCareer().opportunityAt('Quayside Instruments').career() });
});
afterAll(() => server.close());

const exported = async () => (await server.ask('GET', '/api/export')).body;
const listed = async () => (await server.ask<Backup[]>('GET', '/api/backups')).body;
const lastBackupAt = async () => (await server.ask<Status>('GET', '/api/status')).body.lastBackupAt;

describe('P13 backups over HTTP', () => {
  it('makes one at start, says when, and brings everything back from it', async () => {
    expect(await lastBackupAt()).toBeNull();
    expect(await prepareDesk(server.desk)).toEqual([]);
    expect(await lastBackupAt()).toBe('2028-02-23T09:30:00+00:00');
    const before = await exported();

    server.setClock('2028-02-23T10:00:00+00:00');
    await server.ask('POST', '/api/journal', { kind: 'search', activity: 'applied' });
    const changed = await exported();
    expect(changed).not.toEqual(before);

    const [backup] = await listed();
    const { status, body } = await server.ask<Restored>('POST', `/api/backups/${backup?.id}/restore`);
    expect(status).toBe(200);
    expect(await exported()).toEqual(before);
    await server.ask('POST', `/api/backups/${body.present.id}/restore`);
    expect(await exported()).toEqual(changed);
  });

  it('keeps to the own search while the sample is on the desk', async () => {
    const before = (await listed()).length;
    await server.ask('POST', '/api/sample');
    server.setClock('2028-02-23T11:00:00+00:00');
    const { body } = await server.ask<Backup>('POST', '/api/backups');
    expect(body).toMatchObject({ reason: 'asked', bytes: expect.any(Number) });
    expect(await listed()).toHaveLength(before + 1);
    expect(await lastBackupAt()).toBe(body.madeAt);
    await server.ask('DELETE', '/api/sample');
  });

  it('knows of no other', async () => {
    const { status } = await server.ask('POST', '/api/backups/..%2F..%2Fafterword/restore');
    expect(status).toBe(404);
  });
});
