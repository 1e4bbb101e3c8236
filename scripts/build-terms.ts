// Writes src/language/data/terms.ts: names of software, services and companies that English dictionaries lack.
// In small letters only what no slip of the keyboard makes out of an English word: a term list must not hide misspellings.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadDictionary } from '../src/language/hunspell/load-dictionary.ts';

const FOLDER = 'node_modules/@cspell';
const SOURCES = [
  'dict-software-terms/dict/softwareTerms.txt.gz',
  'dict-software-terms/dict/software-tools.txt',
  'dict-software-terms/dict/webServices.txt',
  'dict-software-terms/dict/computing-acronyms.txt',
  'dict-software-terms/dict/networkingTerms.txt',
  'dict-companies/dict/companies.txt',
] as const;
const WORD = /^\p{L}[\p{L}\p{M}'+-]+$/u;

const english = await loadDictionary('en-US');
const terms = [
  ...new Set(
    SOURCES.flatMap(linesOf)
      .flatMap((line) => line.split(/\s+/))
      .filter((word) => WORD.test(word) && !english.spell(word) && (/\p{Lu}/u.test(word) || isTerm(word))),
  ),
].sort();
const versions = ['dict-software-terms', 'dict-companies'].map(
  (name) => `@cspell/${name} ${JSON.parse(readFileSync(`${FOLDER}/${name}/package.json`, 'utf8')).version}`,
);
writeFileSync(
  'src/language/data/terms.ts',
  [
    `// Written by scripts/build-terms.ts from ${versions.join(' and ')} (MIT, © Street Side Software).`,
    'export const TERMS =',
    `  '${terms.join(' ').replaceAll("'", "\\'")}';`,
    '',
  ].join('\n'),
);
console.log(`${terms.length} terms`);

function isTerm(word: string): boolean {
  if (word.length < 5 || /^abc/.test(word)) return false;
  const letters = [...word];
  const shorter = letters.map((_, index) => word.slice(0, index) + word.slice(index + 1));
  const swapped = letters.map(
    (letter, index) => word.slice(0, index) + (letters[index + 1] ?? '') + letter + word.slice(index + 2),
  );
  const doubled = letters.map((letter, index) => word.slice(0, index) + letter + word.slice(index));
  return ![...shorter, ...swapped, ...doubled].some((other) => other !== word && english.spell(other));
}

function linesOf(file: string): readonly string[] {
  const bytes = readFileSync(`${FOLDER}/${file}`);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '' && !/^[!~]/.test(line));
}
