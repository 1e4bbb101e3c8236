import type { Found } from '../define-check.ts';
import type { Severity } from '../finding.ts';
import type { Letter } from '../letter.ts';

/** A way of putting things that harms the writer: how it is found, why, and other words. */
export interface TonePattern {
  readonly pattern: RegExp;
  /** What a reader may take it for. */
  readonly reads: string;
  /** What could stand instead; advice, not a text to paste. */
  readonly instead: string;
  readonly severity: Extract<Severity, 'warn' | 'hint'>;
}

/** One line each: strength, pattern, how it reads, what to say instead. */
export function tonePatterns(list: string): readonly TonePattern[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [strength = '', pattern = '', reads = '', instead = ''] = line.split(' ;; ');
      return {
        pattern: new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${pattern.replace(/'/gu, "['’]").replace(/ \?/gu, '\\s*').replace(/ /gu, '\\s+')})(?![\\p{L}\\p{N}])`,
          'giu',
        ),
        reads,
        instead,
        severity: strength === 'strong' ? 'warn' : 'hint',
      };
    });
}

/** Advice on the sentence where the pattern stands; what the other person said, and what is denied, is left alone. */
export function findTone(letter: Letter, patterns: readonly TonePattern[]): readonly Found[] {
  if (!letter.english) return [];
  const { body } = letter;
  const found = patterns.flatMap(({ pattern, reads, instead, severity }) =>
    [...body.matchAll(pattern)].flatMap((match) => {
      const before = body.slice(Math.max(0, match.index - 60), match.index);
      if (isQuoted(body, match.index) || isDenied(before) || isTheirs(before)) return [];
      return [
        {
          field: 'body' as const,
          span: { start: match.index, end: match.index + match[0].length },
          message: `This may read as ${reads}. ${instead}`,
          suggestions: [],
          severity,
        },
      ];
    }),
  );
  return found.filter(
    (one, index) =>
      !found.slice(0, index).some(({ span }) => span.start < one.span.end && one.span.start < span.end),
  );
}

function isQuoted(body: string, at: number): boolean {
  const paragraph = body.slice(body.lastIndexOf('\n\n', at) + 1, at);
  return (
    (paragraph.match(/[“"]/gu) ?? []).length >
    (paragraph.match(/[”"]/gu) ?? []).length - ((paragraph.match(/"/gu) ?? []).length % 2)
  );
}

/** “please do not feel that”, “there is no need to”, “without wanting to”. */
function isDenied(before: string): boolean {
  return /(?:\b(?:do not|don['’]t|no need to|not (?:to|asking|that)|never|without|rather than|instead of|no longer)\s+(?:\w+\s+){0,2})$/iu.test(
    before,
  );
}

/** “you said that”, “you told me that”: their words. */
function isTheirs(before: string): boolean {
  return /\b(?:you (?:said|told me|mentioned|explained|described|wrote|asked)|your (?:team|company|customers|clients|department|school|hospital)(?: \w+)?)\s+(?:that\s+)?(?:\w+\s+){0,2}$/iu.test(
    before,
  );
}
