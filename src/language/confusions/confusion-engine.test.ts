import { describe, expect, it } from 'vitest';
import { LEARNT_SETS } from '../data/confusions.ts';
import { createConfusionEngine } from './confusion-engine.ts';
import { CONFUSION_SETS } from './confusion-sets.ts';
import { hashText } from './hash-text.ts';
import { packWeights, unpackWeights, weightOf } from './weights.ts';

const engine = createConfusionEngine();

async function look(text: string, known: readonly string[] = []) {
  const found = await engine.look({ text, language: 'en-IE', known });
  return found.map(({ span, suggestions }) => `${text.slice(span.start, span.end)} → ${suggestions[0]}`);
}

describe('words in place', () => {
  it.each([
    'I look forward to hearing from you, and thank you for your time.',
    'They told us that their plan is there, on the wall, and that it is theirs.',
    'We were where you are now; you’re right about its size, and it’s better than it was then.',
    'My team lost an hour a day to it, and a note on the door was all it took.',
    'The principal took the form from me.',
    '',
  ])('has nothing to say of: %s', async (text) => {
    expect(await look(text)).toEqual([]);
  });

  it.each([
    ['I would hate to loose touch with you.', 'loose → lose'],
    ['Thank you for you time and your help.', 'you → your'],
    ['I wanted to know weather you agree.', 'weather → whether'],
    ['I would like to here from you about the role.', 'here → hear'],
  ])('finds: %s', async (text, slip) => {
    expect(await look(text)).toContain(slip);
  });

  it('leaves names alone', async () => {
    expect(await look('I spoke to Will Form and Ann Weak.', ['Will Form', 'Ann Weak'])).toEqual([]);
  });
});

it('was learnt with the sets as they are now', () => {
  expect(LEARNT_SETS).toBe(hashText(CONFUSION_SETS.join('|')));
});

it('finds again each weight it packed, and none that it did not', () => {
  const entries = new Map(
    Array.from({ length: 5_000 }, (_, index) => [hashText(`w${index}`), (index % 254) - 127]),
  );
  const weights = unpackWeights(packWeights(entries));
  for (const [key, value] of entries) expect(weightOf(weights, key)).toBe(value);
  expect(weightOf(weights, hashText('never packed'))).toBe(0);
});
