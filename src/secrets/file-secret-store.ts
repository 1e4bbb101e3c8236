import { readPrivateFile, writePrivateFile } from './private-file.ts';
import { MapSecretStore, parseSecrets, SecretMap } from './secret-map.ts';
import type { SecretStore } from './secret-store.ts';

/** The last resort: readable by the seeker's own account only, and not encrypted, which the settings page says. */
export class FileSecretStore extends MapSecretStore implements SecretStore {
  readonly #path: string;

  constructor(path: string) {
    super();
    this.#path = path;
  }

  async findKind(): Promise<'file'> {
    return 'file';
  }

  protected override async load(): Promise<SecretMap> {
    const text = await readPrivateFile(this.#path);
    return text === null ? {} : parseSecrets(SecretMap, text, this.#path);
  }

  protected override save(secrets: SecretMap): Promise<void> {
    return writePrivateFile(this.#path, `${JSON.stringify(secrets, null, 2)}\n`);
  }
}
