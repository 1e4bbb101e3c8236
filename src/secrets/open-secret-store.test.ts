import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FailedError } from '#core/errors.ts';
import type { Keyring, KeyringEntry } from './keyring-secret-store.ts';
import { LazySecretStore } from './lazy-secret-store.ts';
import { openSecretStore } from './open-secret-store.ts';
import { readPassphrase } from './read-passphrase.ts';

const CANARY = 'correct horse battery canary';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-secrets-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A keyring in memory; `fault` makes it one of those that only seem to work. */
function keyringWith(
  fault: 'none' | 'forgets' | 'throws' | 'hangs',
): Keyring & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const hang = new Promise<never>(() => undefined);
  return {
    kept,
    AsyncEntry: class implements KeyringEntry {
      readonly #name: string;
      constructor(service: string, name: string) {
        this.#name = `${service}/${name}`;
      }
      async setPassword(secret: string) {
        if (fault === 'throws') throw new Error('no storage access');
        if (fault === 'hangs') await hang;
        if (fault === 'none') kept.set(this.#name, secret);
      }
      async getPassword() {
        return kept.get(this.#name) ?? null;
      }
      async deletePassword() {
        return kept.delete(this.#name);
      }
    },
  };
}

const open = (options: Partial<Parameters<typeof openSecretStore>[0]> = {}) =>
  openSecretStore({ folder, keyring: null, sealCost: 10, ...options });

describe.each([
  ['keyring', () => ({ keyring: keyringWith('none') })],
  ['sealed', () => ({ passphrase: 'open sesame' })],
  ['file', () => ({})],
] as const)('secrets kept by %s', (kind, options) => {
  it('are there again when opened anew, one by one, until deleted', async () => {
    const same = options();
    const store = await open(same);
    expect(await store.findKind()).toBe(kind);
    await Promise.all([store.set('a', CANARY), store.set('b', 'other'), store.set('__proto__', 'odd')]);
    const again = await open(same);
    expect([await again.get('a'), await again.get('b'), await again.get('c')]).toEqual([
      CANARY,
      'other',
      null,
    ]);
    await again.delete('b');
    await again.delete('never there');
    expect([await again.get('a'), await again.get('b')]).toEqual([CANARY, null]);
  });

  it('P12 are not shown by the store itself', async () => {
    const store = await open(options());
    await store.set('a', CANARY);
    expect(inspect(store, { depth: 9, showHidden: true }) + JSON.stringify(store)).not.toContain(CANARY);
  });
});

describe('openSecretStore', () => {
  it.each(['forgets', 'throws', 'hangs'] as const)('does not trust a keyring that %s', async (fault) => {
    const store = await open({ keyring: keyringWith(fault), deadline: 50 });
    expect(await store.findKind()).toBe('file');
  });

  it('is not opened before something is asked of it, and once', async () => {
    let opened = 0;
    const store = new LazySecretStore(() => {
      opened += 1;
      return open();
    });
    expect(opened).toBe(0);
    await Promise.all([store.set('a', CANARY), store.findKind(), store.get('a')]);
    expect([opened, await store.get('a'), await store.findKind()]).toEqual([1, CANARY, 'file']);
    await store.delete('a');
    expect([opened, await store.get('a')]).toEqual([1, null]);
  });

  it('leaves nothing of its probe behind', async () => {
    const keyring = keyringWith('none');
    await open({ keyring });
    expect(keyring.kept.size).toBe(0);
  });

  it('P12 a file is its owner’s only, and nothing of the passphrase or the secret stands in a sealed one', async () => {
    const [plain, sealed] = [await open(), await open({ passphrase: 'open sesame' })];
    await plain.set('a', CANARY);
    await sealed.set('mail of niamh', CANARY);
    for (const name of await readdir(folder)) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
    const text = await readFile(join(folder, 'secrets.sealed.json'), 'utf8');
    for (const word of [CANARY, 'niamh', 'sesame']) expect(text).not.toContain(word);
  });

  it('closes a file that others could read', async () => {
    await writeFile(join(folder, 'secrets.json'), '{"a":"b"}', { mode: 0o644 });
    expect(await (await open()).get('a')).toBe('b');
    expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('P12 says that a passphrase is wrong or a file damaged without quoting either', async () => {
    await (await open({ passphrase: 'open sesame' })).set('a', CANARY);
    await writeFile(join(folder, 'secrets.json'), `{"a": "${CANARY}`);
    for (const store of [await open({ passphrase: 'close sesame' }), await open()]) {
      const error = await store.get('a').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(FailedError);
      expect(inspect(error, { depth: 9 })).not.toMatch(/canary|sesame/);
    }
  });
});

describe('readPassphrase', () => {
  const fileWith = async (text: string, mode = 0o600) => {
    const path = join(folder, 'passphrase');
    await writeFile(path, text, { mode });
    return path;
  };

  it('is the first line of a private file', async () => {
    expect(readPassphrase(await fileWith('open sesame\r\nand more\n'), join(folder, 'data'))).toBe(
      'open sesame',
    );
  });

  it.each([
    ['beside what it opens', 'open sesame', 0o600, '.', 'outside'],
    ['that others may read', 'open sesame', 0o644, 'data', 'chmod 600'],
    ['that is empty', '\n', 0o600, 'data', 'empty'],
  ])('refuses one %s', async (_what, text, mode, data, words) => {
    const file = await fileWith(text, mode);
    expect(() => readPassphrase(file, join(folder, data))).toThrow(words);
    expect(() => readPassphrase(join(folder, 'none'), join(folder, 'data'))).toThrow('cannot be read');
  });
});
