import { describe, expect, it } from 'vitest';
import type { Check } from '#core/checker/define-check.ts';
import type { Letter } from '#core/checker/letter.ts';
import { type LetterOverrides, letterFor } from './letter-builder.ts';

interface CheckCases {
  /** What the cases have in common: another recipient, purpose, journal … */
  readonly letter?: LetterOverrides;
  /** Bodies the check must say nothing about. Put every near miss and false alarm here. */
  readonly passes: readonly string[];
  /** Bodies with the part that is wrong between ⟦ and ⟧; without marks the whole letter is meant. */
  readonly finds: readonly string[];
}

/** The false alarms first, then what must be found, exactly where it stands. */
export function testCheck(check: Check, { letter = {}, passes, finds }: CheckCases): void {
  describe(check.id, () => {
    it.each(passes)('passes: %s', (body) => {
      expect(describeFound(check, letterFor({ ...letter, body }))).toEqual([]);
    });
    it.each(finds)('finds: %s', (marked) => {
      const { text, spans } = unmark(marked);
      const found = check.look(letterFor({ ...letter, body: text }));
      const expected = spans.length === 0 ? [undefined] : spans;
      expect(found.map(({ span }) => span)).toEqual(expected);
    });
  });
}

function describeFound(check: Check, letter: Letter): readonly string[] {
  return check
    .look(letter)
    .map((found) => `${found.message} [${letter.body.slice(found.span?.start, found.span?.end)}]`);
}

/** A text with its marked stretches taken out of their ⟦ ⟧. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const character of marked) {
    if (character === '⟦') start = text.length;
    else if (character === '⟧') spans.push({ start, end: text.length });
    else text += character;
  }
  return { text, spans };
}
