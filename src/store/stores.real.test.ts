import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacksTools } from '#testing/lacks-tools.ts';
import { describeLetters } from '#testing/letter-contract.ts';
import { describeOwners } from '#testing/owner-contract.ts';
import { type PostgresServer, startPostgres } from '#testing/postgres.ts';
import { describeStores } from '#testing/store-contract.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-postgres.ts';
import { SettingsStore } from './settings-store.ts';

describe.skipIf(lacksTools('postgres'))('with a real Postgres', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  const open = (name: string) => server.open(name);
  describeStores('Postgres', open);
  describeOwners('Postgres', open);
  describeLetters('Postgres', open);

  it('is named without its password when it cannot be reached', async () => {
    const db = openPostgres('postgres://niamh:s3cret@127.0.0.1:1/afterword');
    const failure = await migrate(db).catch((error: unknown) => error);
    await db.destroy();
    expect(failure).toMatchObject({ code: 'not-configured', at: '127.0.0.1:1/afterword' });
    expect(String(failure)).not.toContain('s3cret');
  });

  it('heals by itself after its connections were cut', async () => {
    const db = await open('cut');
    await migrate(db);
    const settings = new SettingsStore(db, 'niamh');
    await settings.set('before', 1);
    const other = await open('other');
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()`.execute(
      other,
    );
    await other.destroy();
    // What was under way may fail; the next one does not.
    await Promise.allSettled([settings.get('before'), settings.get('before')]);
    expect(await settings.get('before')).toBe(1);
    await db.destroy();
  });
});
