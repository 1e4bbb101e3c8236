import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Config } from '#config/read-config.ts';
import { createEngines } from '#language/create-engines.ts';
import { SmtpTransport } from '#mail/smtp/smtp-transport.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { openSecretStore } from '#secrets/open-secret-store.ts';
import { CareerStore } from '#store/career-store.ts';
import { LetterStore } from '#store/letter-store.ts';
import { migrate } from '#store/migrate.ts';
import { openPostgres } from '#store/open-postgres.ts';
import type { Schema } from '#store/schema.ts';
import { SettingsStore } from '#store/settings-store.ts';
import { openSqlite } from '#store/sqlite/open-sqlite.ts';
import { NO_BACKUPS } from './backups.ts';
import { openDataFolder } from './data-folder.ts';
import { REAL_WORLD } from './real-world.ts';
import type { Services } from './services.ts';

/** The seeker's own search, or the made-up one; each is a data file, or an owner on Postgres, of its own. */
export type SearchKind = 'own' | 'sample';

export interface OpenServices extends Services {
  /** Ends what was started: connections, workers, engines. */
  readonly close: () => Promise<void>;
}

/** What tests put in the place of the real thing: another clock, a mail server on this machine. */
export type Parts = Partial<Pick<Services, 'world' | 'transport' | 'engines'>>;

export interface OpenOptions extends Parts {
  readonly search?: SearchKind;
}

/** Opens a data folder for work: makes it when there is none, brings its tables up to date. @throws FailedError with the remedy. */
export async function openServices(
  config: Config,
  {
    search = 'own',
    world = REAL_WORLD,
    transport = new SmtpTransport(),
    engines = createEngines(),
  }: OpenOptions = {},
): Promise<OpenServices> {
  openDataFolder(config.dataFolder);
  const db = openDatabase(config, search);
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const sandbox = createSandbox();
  return {
    career: new CareerStore(db, search),
    letters: new LetterStore(db, search),
    settings: new SettingsStore(db, search),
    secrets: await openSecretStore({ folder: config.dataFolder }),
    world,
    engines,
    transport,
    sandbox,
    backups: NO_BACKUPS,
    close: async () => {
      await Promise.all([...engines.map((engine) => engine.close()), sandbox.close()]);
      await db.destroy();
    },
  };
}

export function dataFileOf(config: Pick<Config, 'dataFolder'>, search: SearchKind): string {
  return join(config.dataFolder, search === 'own' ? 'afterword.sqlite' : 'sample.sqlite');
}

function openDatabase(config: Config, search: SearchKind): Kysely<Schema> {
  switch (config.database.kind) {
    case 'sqlite': {
      const file = dataFileOf(config, search);
      makePrivate(file);
      return openSqlite(file);
    }
    case 'postgres':
      return openPostgres(config.database.url);
  }
}

/** SQLite gives the files it keeps beside a data file the mode of that file; an empty one is a new database to it. */
function makePrivate(file: string): void {
  try {
    closeSync(openSync(file, 'a', 0o600));
  } catch {
    // A disk that cannot be written to is named, with its remedy, by whoever opens the database on it.
  }
}
