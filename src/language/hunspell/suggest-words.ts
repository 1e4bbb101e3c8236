import type { Hunspell } from 'hunspell-asm';
import { IRREGULAR_VERBS } from '#core/checker/english/irregular-verbs.ts';
import { entryOf } from '#core/checker/english/lexicon.ts';
import { editDistance } from '#core/checker/names/likeness.ts';

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
  const meant = meantForm(word);
  const ranked = rank(word, dictionary.suggest(word));
  const suggestions = [...new Set(meant === null ? ranked : [meant, ...ranked])].slice(0, SUGGESTIONS);
  if (cache.size > 2_000) cache.clear();
  cache.set(word, suggestions);
  return suggestions;
}

const FORMS: Readonly<Record<string, string>> = {
  themself: 'themselves',
  theirselves: 'themselves',
  theirself: 'themselves',
  hisself: 'himself',
};

/** Regular where English is not: thinked for thought, choosed for chose. */
function meantForm(word: string): string | null {
  const form = FORMS[word];
  if (form !== undefined) return form;
  const stem = /^([a-z]+?)(?:ed|d)$/u.exec(word);
  if (stem === null) return null;
  const bases = [word.slice(0, -2), word.slice(0, -1)];
  return IRREGULAR_VERBS.find(([base]) => bases.includes(base))?.[1] ?? null;
}

/** Hunspell’s own order, but a doubled letter is a smaller slip than another one, and people mean common words. */
function rank(word: string, suggestions: readonly string[]): readonly string[] {
  return suggestions
    .map((suggestion, index) => ({ suggestion, cost: costOf(word, suggestion) + index * 0.05 }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ suggestion }) => suggestion);
}

function costOf(word: string, suggestion: string): number {
  const [typed, right] = [word.toLowerCase(), suggestion.toLowerCase()];
  let cost = undoubled(typed) === undoubled(right) ? 0.4 : editDistance(typed, right);
  if (typed[0] !== right[0]) cost += 0.5;
  if (/[ -]/u.test(suggestion)) cost += 0.3;
  if (/^\p{Lu}/u.test(suggestion) && !/^\p{Lu}/u.test(word)) cost += 0.7;
  if (typed.slice(-2) === right.slice(-2)) cost -= 0.2;
  return entryOf(right) === null ? cost : cost - 0.2;
}

function undoubled(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}
