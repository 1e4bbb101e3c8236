import { hashText } from './hash-text.ts';
import type { Token } from './tokens.ts';

/** What stands around a word, as hashes: the words themselves, in pairs, their endings, and in no order. */
export function featuresAt(tokens: readonly Token[], index: number): readonly number[] {
  const at = (offset: number) => nameOf(tokens[index + offset]);
  const [c, b, a] = [at(-3), at(-2), at(-1)];
  const [d, e, f] = [at(1), at(2), at(3)];
  const features = [
    '0',
    `1${a}`,
    `2${d}`,
    `3${b}_${a}`,
    `4${d}_${e}`,
    `5${a}_${d}`,
    `6${b}`,
    `7${e}`,
    `8${a.slice(-3)}`,
    `9${d.slice(-3)}`,
    `x${a.slice(-2)}_${d.slice(-3)}`,
    `y${b}_${d}`,
    `z${a}_${e}`,
    `v${b.slice(-3)}_${a}`,
    `w${d}_${e.slice(-3)}`,
  ];
  for (const near of new Set([c, b, a, d, e, f])) features.push(`B${near}`);
  return features.map(hashText);
}

/** Numbers count as one word, marks as three kinds. */
function nameOf(token: Token | undefined): string {
  if (token === undefined) return '</>';
  if (token.word) return /^\d/u.test(token.lower) ? '#' : token.lower;
  return /[.!?:\n]/u.test(token.text) ? '<.>' : ',';
}
