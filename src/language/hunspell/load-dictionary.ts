import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Hunspell } from 'hunspell-asm';
import type { EnglishSpelling } from '../english.ts';

const PACKAGES = { 'en-US': 'dictionary-en', 'en-GB': 'dictionary-en-gb' } as const satisfies Record<
  EnglishSpelling,
  string
>;
const loaded = new Map<EnglishSpelling, Promise<Hunspell>>();

/** Loaded once in a process, at the first word looked up. A load that failed is tried again the next time. */
export function loadDictionary(spelling: EnglishSpelling): Promise<Hunspell> {
  const known = loaded.get(spelling);
  if (known !== undefined) return known;
  const loading = load(spelling);
  loaded.set(spelling, loading);
  loading.catch(() => loaded.delete(spelling));
  return loading;
}

async function load(spelling: EnglishSpelling): Promise<Hunspell> {
  const require = createRequire(import.meta.url);
  // The package's own module reads its files while it loads; taking them by their names keeps that to the one needed.
  const folder = new URL('.', `file://${require.resolve(PACKAGES[spelling])}`);
  const [{ loadModule }, affixes, words] = await Promise.all([
    import('hunspell-asm'),
    readFile(fileURLToPath(new URL('index.aff', folder))),
    readFile(fileURLToPath(new URL('index.dic', folder))),
  ]);
  const hunspell = await loadModule();
  return hunspell.create(
    hunspell.mountBuffer(affixes, 'index.aff'),
    hunspell.mountBuffer(words, 'index.dic'),
  );
}
