import { defineCheck } from '../define-check.ts';
import { fold, sameShape } from '../names/fold.ts';
import { isNearMiss } from '../names/likeness.ts';

export const signedWithOwnName = defineCheck({
  id: 'signed-with-own-name',
  group: 'facts',
  severity: 'warn',
  overridable: false,
  summary: 'The letter is signed with your name, spelt as you spell it.',
  why: 'It happens: the one name nobody proofreads is their own.',
  examples: { passes: 'Kind regards,\nNiamh Kerr', found: 'Kind regards,\n⟦Naimh Kerr⟧' },
  look({ parts, body, record }) {
    if (parts.signature === null) return [];
    const line = (
      body.slice(parts.signature.start, parts.signature.end).split(/[\r\n]/u, 1)[0] ?? ''
    ).trimEnd();
    const own = sameShape(record.nouns.seeker.name).split(/\s+/u);
    const typed = sameShape(line)
      .split(/[\s,]+/u)
      .filter((word) => word !== '');
    if (typed.length === 0 || typed.length > own.length + 1 || typed.every((word) => isPiece(word, own)))
      return [];
    if (!typed.every((word) => isPiece(word, own) || own.some((piece) => isNearMiss(word, piece)))) return [];
    const { start } = parts.signature;
    return [
      {
        field: 'body' as const,
        span: { start, end: start + line.length },
        message: `You signed “${line}”; your name is ${record.nouns.seeker.name}.`,
        suggestions: [
          typed.length === 1
            ? (own.find((piece) => isNearMiss(typed[0] ?? '', piece)) ?? own.join(' '))
            : own.join(' '),
        ],
      },
    ];
  },
});

function isPiece(word: string, own: readonly string[]): boolean {
  if (/^\p{Lu}\.?$/u.test(word)) return own.some((piece) => piece.startsWith(word.slice(0, 1)));
  return (
    own.includes(word) || (word === word.toUpperCase() && own.some((piece) => fold(piece) === fold(word)))
  );
}
