import type { Hunspell } from 'hunspell-asm';

const SUGGESTIONS = 3;
const LONGEST = 30;
const kept = new WeakMap<Hunspell, Map<string, readonly string[]>>();

/** The likeliest right words, best first. Costly for a dictionary, so worked out once for each word. */
export function suggestWords(word: string, dictionary: Hunspell): readonly string[] {
  if (word.length > LONGEST) return [];
  const cache = kept.get(dictionary) ?? new Map<string, readonly string[]>();
  kept.set(dictionary, cache);
  const known = cache.get(word);
  if (known !== undefined) return known;
  const suggestions = dictionary.suggest(word).slice(0, SUGGESTIONS);
  if (cache.size > 2_000) cache.clear();
  cache.set(word, suggestions);
  return suggestions;
}
