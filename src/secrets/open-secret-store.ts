import { join } from 'node:path';
import { FileSecretStore } from './file-secret-store.ts';
import { type Keyring, KeyringSecretStore } from './keyring-secret-store.ts';
import { SealedSecretStore } from './sealed-secret-store.ts';
import type { SecretStore } from './secret-store.ts';

/** A locked keyring may be waiting for a dialog that nobody sees. */
const KEYRING_DEADLINE = 2_000;

export interface SecretStoreOptions {
  /** The data folder, for the kinds that keep a file. */
  readonly folder: string;
  readonly passphrase?: string | undefined;
  /** `null` leaves the operating system's keyring alone. */
  readonly keyring?: Keyring | null;
  readonly deadline?: number;
  /** How dear a guess at the passphrase is, as a power of two. */
  readonly sealCost?: number;
}

/** The best there is here: the keyring when it truly answers, else sealed when there is a passphrase, else a private file. */
export async function openSecretStore({
  folder,
  passphrase,
  keyring,
  deadline = KEYRING_DEADLINE,
  sealCost,
}: SecretStoreOptions): Promise<SecretStore> {
  const system = keyring === undefined ? await loadKeyring() : keyring;
  if (system !== null) {
    const store = new KeyringSecretStore(system);
    if (await store.answers(deadline)) return store;
  }
  if (passphrase !== undefined && passphrase !== '') {
    return new SealedSecretStore(join(folder, 'secrets.sealed.json'), passphrase, sealCost);
  }
  return new FileSecretStore(join(folder, 'secrets.json'));
}

/** An optional dependency: there is none for some machines. */
async function loadKeyring(): Promise<Keyring | null> {
  try {
    return await import('@napi-rs/keyring');
  } catch {
    return null;
  }
}
