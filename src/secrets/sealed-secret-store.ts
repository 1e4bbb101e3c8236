import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import * as z from 'zod';
import { FailedError } from '#core/errors.ts';
import { readPrivateFile, writePrivateFile } from './private-file.ts';
import { MapSecretStore, parseSecrets, SecretMap } from './secret-map.ts';
import type { SecretStore } from './secret-store.ts';

const FORMAT = 'afterword/secrets/1';
/** OWASP's recommendation for scrypt, as a power of two: 128 MB and about half a second for each guess. */
const SEAL_COST = 17;

const Base64 = z.base64();
const Sealed = z.strictObject({
  format: z.literal(FORMAT),
  salt: Base64,
  nonce: Base64,
  tag: Base64,
  sealed: Base64,
});

/** Sealed with a passphrase: scrypt makes the key, AES-256-GCM seals names and secrets together. */
export class SealedSecretStore extends MapSecretStore implements SecretStore {
  readonly #path: string;
  readonly #passphrase: string;
  readonly #cost: number;
  #known: { readonly salt: Buffer; readonly key: Buffer } | null = null;

  constructor(path: string, passphrase: string, cost = SEAL_COST) {
    super();
    this.#cost = cost;
    this.#path = path;
    this.#passphrase = passphrase;
  }

  async findKind(): Promise<'sealed'> {
    return 'sealed';
  }

  protected override async load(): Promise<SecretMap> {
    const text = await readPrivateFile(this.#path);
    if (text === null) return {};
    const { salt, nonce, tag, sealed } = parseSecrets(Sealed, text, this.#path);
    const key = await this.#keyFor(Buffer.from(salt, 'base64'));
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), {
      authTagLength: 16,
    });
    decipher.setAAD(Buffer.from(FORMAT));
    return parseSecrets(SecretMap, this.#open(decipher, tag, sealed), this.#path);
  }

  protected override async save(secrets: SecretMap): Promise<void> {
    const salt = this.#known?.salt ?? randomBytes(16);
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', await this.#keyFor(salt), nonce);
    cipher.setAAD(Buffer.from(FORMAT));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final()]);
    const file = {
      format: FORMAT,
      salt: salt.toString('base64'),
      nonce: nonce.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
      sealed: sealed.toString('base64'),
    };
    await writePrivateFile(this.#path, `${JSON.stringify(file)}\n`);
  }

  #open(decipher: ReturnType<typeof createDecipheriv>, tag: string, sealed: string): string {
    try {
      (decipher as import('node:crypto').DecipherGCM).setAuthTag(Buffer.from(tag, 'base64'));
      return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64')), decipher.final()]).toString(
        'utf8',
      );
    } catch {
      // biome-ignore lint/style/useErrorCause: the library's error says nothing more.
      throw new FailedError('not-configured', 'the passphrase does not open the kept passwords', this.#path);
    }
  }

  async #keyFor(salt: Buffer): Promise<Buffer> {
    if (this.#known === null || !this.#known.salt.equals(salt)) {
      this.#known = { salt, key: await deriveKey(this.#passphrase, salt, this.#cost) };
    }
    return this.#known.key;
  }
}

function deriveKey(passphrase: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: 2 ** cost, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
