import * as z from 'zod';
import { FailedError } from '#core/errors.ts';

export const SecretMap = z.record(z.string(), z.string());
export type SecretMap = z.infer<typeof SecretMap>;

/** Parses what a secrets file holds, without ever putting any of it into the message. */
export function parseSecrets<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  path: string,
): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    // biome-ignore lint/style/useErrorCause: the cause quotes the file, and the file holds passwords.
    throw new FailedError(
      'not-configured',
      'the file with kept passwords is damaged; delete it and enter them again',
      path,
    );
  }
}

/** A store over a map that is read and written whole. */
export abstract class MapSecretStore {
  /** One change after the other, so that none is lost. */
  #queue: Promise<unknown> = Promise.resolve();

  protected abstract load(): Promise<SecretMap>;
  protected abstract save(secrets: SecretMap): Promise<void>;

  async get(name: string): Promise<string | null> {
    const secrets = await this.load();
    return Object.hasOwn(secrets, name) ? (secrets[name] ?? null) : null;
  }

  set(name: string, secret: string): Promise<void> {
    return this.#change((secrets) => secrets.set(name, secret));
  }

  delete(name: string): Promise<void> {
    return this.#change((secrets) => secrets.delete(name));
  }

  #change(edit: (secrets: Map<string, string>) => void): Promise<void> {
    const changed = this.#queue.then(async () => {
      const secrets = new Map(Object.entries(await this.load()));
      edit(secrets);
      await this.save(Object.fromEntries(secrets));
    });
    this.#queue = changed.catch(() => undefined);
    return changed;
  }
}
