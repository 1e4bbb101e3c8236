import { CONFUSION_SETS } from './confusion-sets.ts';
import { hashPair, hashText } from './hash-text.ts';
import type { Token } from './tokens.ts';
import { WEIGHT_STEP, type Weights, weightOf } from './weights.ts';

/** Margins above which a use is doubted: `sure` so that one right use in a thousand is, `loose` one in three hundred. */
export interface Margins {
  readonly sure: number;
  readonly loose: number;
}

/** What is chosen between: the members of a set, the forms of a verb, past or participle, one or many. */
export const FORM_MODELS = ['verb', 'past', 'noun'] as const;
export type FormModel = (typeof FORM_MODELS)[number];
export const FORM_ANSWERS = { verb: 4, past: 2, noun: 2 } as const satisfies Record<FormModel, number>;

/** Every answer of every model has a number of its own, so that all weights share one table. */
export function firstAnswer(model: number | FormModel): number {
  if (typeof model === 'number') return model * 8;
  return CONFUSION_SETS.length * 8 + FORM_MODELS.indexOf(model) * 8;
}

/** How much counts of neighbours in books weigh beside what was learnt from our text. */
export const PAIR_WEIGHT = 1.2;
const PAIR_STEP = 0.05;
export const PAIR_FLOOR = 3_000_000;

export function pairKey(left: string, right: string): number {
  return hashPair(hashText(`<${left}`), hashText(`${right}>`));
}

export function wordKey(word: string): number {
  return hashPair(hashText(`=${word}`), 7);
}

/** A count as a stored byte. */
export function packCount(count: number): number {
  return Math.min(127, Math.max(0, Math.round(Math.log10(count / PAIR_FLOOR) / PAIR_STEP)));
}

export function learntScore(weights: Weights, features: readonly number[], answer: number): number {
  let sum = 0;
  for (const feature of features) sum += weightOf(weights, hashPair(feature, answer));
  return sum * WEIGHT_STEP;
}

/** How well a word goes with its neighbours, against how common it is anyway. */
export function pairScore(
  weights: Weights,
  before: Token | undefined,
  word: string,
  after: Token | undefined,
): number {
  const left = before?.word === true ? weightOf(weights, pairKey(before.lower, word)) : 0;
  const right = after?.word === true ? weightOf(weights, pairKey(word, after.lower)) : 0;
  const sides = Number(before?.word === true) + Number(after?.word === true);
  if (sides === 0) return 0;
  return (left + right - (sides / 2) * weightOf(weights, wordKey(word))) * PAIR_STEP;
}
