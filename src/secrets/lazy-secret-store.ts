import type { SecretKind, SecretStore } from './secret-store.ts';

/**
 * A store that is opened when it is first asked for something: finding out whether there is a keyring takes time, and writes
 * to it, and most of what the program does needs no password.
 */
export class LazySecretStore implements SecretStore {
  readonly #open: () => Promise<SecretStore>;
  #opened: Promise<SecretStore> | null = null;

  constructor(open: () => Promise<SecretStore>) {
    this.#open = open;
  }

  async findKind(): Promise<SecretKind> {
    return (await this.#store()).findKind();
  }

  async get(name: string): Promise<string | null> {
    return (await this.#store()).get(name);
  }

  async set(name: string, secret: string): Promise<void> {
    return (await this.#store()).set(name, secret);
  }

  async delete(name: string): Promise<void> {
    return (await this.#store()).delete(name);
  }

  #store(): Promise<SecretStore> {
    this.#opened ??= this.#open();
    return this.#opened;
  }
}
