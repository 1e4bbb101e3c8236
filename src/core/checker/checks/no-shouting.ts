import { defineCheck, type Found } from '../define-check.ts';
import { isTerm } from '../form/capitals.ts';

const MARKS = /[!?]{2,}|!(?=\s*[:;]-?[)D])/gu;
const SHOUTED =
  /(?<![\p{L}\p{N}@#-])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[ \t]+\p{Lu}{2,}(?:['’]\p{Lu}+)?){1,}(?![\p{L}\p{N}-])/gu;
const EMOJI =
  /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f)*|(?<!\S)[:;]-?[)(DPp](?!\S)/gu;

export const noShouting = defineCheck({
  id: 'no-shouting',
  group: 'form',
  severity: 'warn',
  overridable: false,
  summary: 'At most one exclamation mark, no capitals for loudness, no emoji.',
  why: 'Loudness on paper reads as nerves.',
  examples: { passes: 'Thank you!', found: 'Thank you⟦!!!⟧' },
  look(letter) {
    return (['subject', 'body'] as const).flatMap((field): readonly Found[] => {
      const text = letter[field];
      const all = (pattern: RegExp) =>
        [...text.matchAll(pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          typed: match[0],
        }));
      const doubled = all(MARKS).map(({ start, end, typed }) => ({
        field,
        span: { start, end },
        message: `“${typed}” shouts; one mark is enough.`,
        suggestions: [typed.includes('?') ? '?' : '.'],
      }));
      const loud = all(SHOUTED)
        .filter(
          ({ typed }) => !typed.split(/\s+/u).every(isTerm) && !isNamed(typed, letter.words[field].length),
        )
        .map(({ start, end, typed }) => ({
          field,
          span: { start, end },
          message: `“${typed}” in capitals shouts.`,
          severity: 'hint' as const,
        }));
      const drawn = all(EMOJI).map(({ start, end, typed }) => ({
        field,
        span: { start, end },
        message: `“${typed}” belongs in a chat.`,
        suggestions: [''],
        severity: 'hint' as const,
      }));
      const [, second] = all(/(?<![!?])!(?![!?])/gu);
      const many =
        second === undefined
          ? []
          : [
              {
                field,
                span: { start: second.start, end: second.end },
                message: 'More than one exclamation mark in a letter.',
                suggestions: ['.'],
                severity: 'hint' as const,
              },
            ];
      return [...doubled, ...loud, ...drawn, ...many];
    });
  },
});

/** A whole line in capitals, like a name on a letterhead. */
function isNamed(typed: string, count: number): boolean {
  return typed.split(/\s+/u).length === count;
}
