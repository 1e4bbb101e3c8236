import { afterAll, beforeAll, describe } from 'vitest';
import { lacksTools } from '#testing/lacks-tools.ts';
import { describeLetters } from '#testing/letter-contract.ts';
import { describeOwners } from '#testing/owner-contract.ts';
import { type PostgresServer, startPostgres } from '#testing/postgres.ts';
import { describeStores } from '#testing/store-contract.ts';

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
});
