import { hashPair } from '../../src/language/confusions/hash-text.ts';

/** One use of a word: which answer it was, and what stood around it. */
export interface Example {
  readonly answer: number;
  readonly features: readonly number[];
}

export interface TrainOptions {
  readonly epochs: number;
  /** Features seen less often are noise. */
  readonly least: number;
  /** Weights smaller than this are left out. */
  readonly prune: number;
  readonly seed: number;
}

interface Learner {
  readonly answers: number;
  readonly weights: Float64Array;
  /** Each change times the step it was made at, for the average. */
  readonly sums: Float64Array;
}

/** An averaged perceptron with a margin: small, quick, and the same on every machine. @param first the number of its first answer. */
export function trainPerceptron(
  examples: readonly Example[],
  answers: number,
  first: number,
  { epochs, least, prune, seed }: TrainOptions,
): Map<number, number> {
  const rows = commonFeatures(examples, least);
  const size = rows.size * answers;
  const learner: Learner = { answers, weights: new Float64Array(size), sums: new Float64Array(size) };
  const packed = examples.map(({ answer, features }) => ({
    answer,
    rows: Int32Array.from(features.flatMap((feature) => rows.get(feature) ?? [])),
  }));
  const scores = new Float64Array(answers);
  let random = seed;
  const steps = epochs * packed.length;
  for (let step = 1; step <= steps; step += 1) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff;
    const example = packed[random % packed.length];
    if (example === undefined) continue;
    score(learner, example.rows, scores);
    const rival = bestRival(scores, example.answer);
    if (rival < 0 || (scores[example.answer] ?? 0) - (scores[rival] ?? 0) >= 1) continue;
    for (const row of example.rows) {
      change(learner, row * answers + example.answer, 1, step);
      change(learner, row * answers + rival, -1, step);
    }
  }
  return averaged(learner, rows, first, steps, prune);
}

function commonFeatures(examples: readonly Example[], least: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) rows.set(feature, rows.size);
  return rows;
}

function score({ weights, answers }: Learner, rows: Int32Array, scores: Float64Array): void {
  scores.fill(0);
  for (const row of rows) {
    for (let answer = 0; answer < answers; answer += 1) {
      scores[answer] = (scores[answer] ?? 0) + (weights[row * answers + answer] ?? 0);
    }
  }
}

function change({ weights, sums }: Learner, place: number, by: number, step: number): void {
  weights[place] = (weights[place] ?? 0) + by;
  sums[place] = (sums[place] ?? 0) + by * step;
}

function averaged(
  { weights, sums, answers }: Learner,
  rows: ReadonlyMap<number, number>,
  first: number,
  steps: number,
  prune: number,
): Map<number, number> {
  const kept = new Map<number, number>();
  for (const [feature, row] of rows) {
    for (let answer = 0; answer < answers; answer += 1) {
      const place = row * answers + answer;
      const weight = (weights[place] ?? 0) - (sums[place] ?? 0) / (steps + 1);
      if (Math.abs(weight) >= prune) kept.set(hashPair(feature, first + answer), weight);
    }
  }
  return kept;
}

function bestRival(scores: Float64Array, answer: number): number {
  let best = -1;
  for (let rival = 0; rival < scores.length; rival += 1) {
    if (rival !== answer && (best < 0 || (scores[rival] ?? 0) > (scores[best] ?? 0))) best = rival;
  }
  return best;
}
