import { answerOf, type Choice, type ChoiceTable, choicesOf } from './choices.ts';
import { featuresAt } from './features.ts';
import { learntScore, PAIR_WEIGHT, pairScore } from './model.ts';
import type { Token } from './tokens.ts';
import type { Weights } from './weights.ts';

/** Another word would have fitted better, by this much. */
export interface Doubt {
  readonly choice: Choice;
  readonly best: number;
  readonly better: string;
  readonly margin: number;
}

/** For each choice made at a word, the best of the others. */
export function doubtsAt(
  weights: Weights,
  table: ChoiceTable,
  tokens: readonly Token[],
  index: number,
): readonly Doubt[] {
  const choices = choicesOf(table, tokens, index);
  if (choices.length === 0) return [];
  const around = featuresAt(tokens, index);
  return choices.flatMap((choice) => {
    const features = [...around, ...choice.extra];
    const scores = choice.words.map(
      (word, answer) =>
        learntScore(weights, features, answerOf(choice, answer)) +
        PAIR_WEIGHT * pairScore(weights, tokens[index - 1], word, tokens[index + 1]),
    );
    const own = scores[choice.own] ?? 0;
    let best = -1;
    for (let answer = 0; answer < scores.length; answer += 1) {
      if (choice.words[answer] === choice.words[choice.own]) continue;
      if (best < 0 || (scores[answer] ?? 0) > (scores[best] ?? 0)) best = answer;
    }
    const better = choice.words[best];
    const margin = (scores[best] ?? 0) - own;
    return better === undefined || margin <= 0 ? [] : [{ choice, best, better, margin }];
  });
}
