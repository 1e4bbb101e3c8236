import type { Config } from '#config/read-config.ts';
import { createEngines } from '#language/create-engines.ts';
import { SmtpTransport } from '#mail/smtp/smtp-transport.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { LazySecretStore } from '#secrets/lazy-secret-store.ts';
import { openSecretStore } from '#secrets/open-secret-store.ts';
import { readPassphrase } from '#secrets/read-passphrase.ts';
import { CareerStore } from '#store/career-store.ts';
import { LetterStore } from '#store/letter-store.ts';
import { removeOwner } from '#store/remove-owner.ts';
import { SettingsStore } from '#store/settings-store.ts';
import type { SearchKind } from './data-file.ts';
import { openDataFolder } from './data-folder.ts';
import { openDatabase } from './open-database.ts';
import { REAL_WORLD } from './real-world.ts';
import { secretsApart } from './secrets-apart.ts';
import type { Services } from './services.ts';

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
  const { dataFolder, passphraseFile } = config;
  openDataFolder(dataFolder);
  const passphrase = passphraseFile === undefined ? undefined : readPassphrase(passphraseFile, dataFolder);
  const { db, backups } = await openDatabase(config, search, world);
  const sandbox = createSandbox();
  const secrets = new LazySecretStore(() => openSecretStore({ folder: dataFolder, passphrase }));
  return {
    career: new CareerStore(db, search),
    letters: new LetterStore(db, search),
    settings: new SettingsStore(db, search),
    secrets: search === 'own' ? secrets : secretsApart(secrets, `${search}:`),
    world,
    engines,
    transport,
    sandbox,
    backups,
    removeAll: () => removeOwner(db, search),
    close: async () => {
      await Promise.all([...engines.map((engine) => engine.close()), sandbox.close()]);
      await db.destroy();
    },
  };
}
