import { randomUUID } from 'node:crypto';
import type { SecretStore } from './secret-store.ts';

const SERVICE = 'Afterword';

/** The part of the keyring library that is used, so that a test can stand in for an operating system it does not run on. */
export interface Keyring {
  readonly AsyncEntry: new (
    service: string,
    name: string,
    options: { readonly linux: { readonly store: 'secret-service' } },
  ) => KeyringEntry;
}

export interface KeyringEntry {
  setPassword: (secret: string) => Promise<void>;
  getPassword: () => Promise<string | null>;
  deletePassword: () => Promise<boolean>;
}

/** The operating system's own: Keychain, Credential Manager, or the Secret Service. */
export class KeyringSecretStore implements SecretStore {
  readonly #keyring: Keyring;

  constructor(keyring: Keyring) {
    this.#keyring = keyring;
  }

  async findKind(): Promise<'keyring'> {
    return 'keyring';
  }

  get(name: string): Promise<string | null> {
    return this.#entry(name).getPassword();
  }

  set(name: string, secret: string): Promise<void> {
    return this.#entry(name).setPassword(secret);
  }

  async delete(name: string): Promise<void> {
    await this.#entry(name).deletePassword();
  }

  /** Whether it really keeps something: written, read back and deleted, before `deadline` milliseconds are over. */
  async answers(deadline: number): Promise<boolean> {
    const name = `probe-${randomUUID()}`;
    const probe = async () => {
      await this.set(name, name);
      const kept = await this.get(name);
      await this.delete(name);
      return kept === name && (await this.get(name)) === null;
    };
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, deadline, false);
    });
    const answered = probe().catch(() => false);
    return Promise.race([answered, late]).finally(() => clearTimeout(timer));
  }

  #entry(name: string): KeyringEntry {
    // On Linux the kernel's keyring would do for the library, but it forgets everything at the next start.
    return new this.#keyring.AsyncEntry(SERVICE, name, { linux: { store: 'secret-service' } });
  }
}
