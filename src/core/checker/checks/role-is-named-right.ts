import { defineCheck, type Found } from '../define-check.ts';
import { fold, sameShape } from '../names/fold.ts';
import { editDistance } from '../names/likeness.ts';
import type { Word } from '../split-words.ts';

export const roleIsNamedRight = defineCheck({
  id: 'role-is-named-right',
  group: 'people',
  severity: 'warn',
  overridable: false,
  summary: 'The role is called what the employer calls it.',
  why: 'The name of the post is on their list; another one may land on another list.',
  examples: { passes: 'the Lens Designer position', found: 'the ⟦Lense Designer⟧ position' },
  look(letter) {
    const right = wordsOf(letter.opportunity?.role ?? '');
    if (right.length < 2) return [];
    const titles = [...letter.record.nouns.contacts.values()].flatMap(({ title }) => title ?? []);
    const roles = [...letter.record.nouns.opportunities.values()].map(({ role }) => role);
    const known = new Set([...titles, ...roles].map((one) => wordsOf(one).join(' ')));
    return (['subject', 'body'] as const).flatMap((field) => {
      const words = letter.words[field];
      return words.flatMap((_, index): readonly Found[] => {
        const run = words.slice(index, index + right.length);
        if (run.length < right.length || !isSlip(run, right, known, words[index + right.length])) return [];
        const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.baseEnd ?? 0 };
        const typed = letter[field].slice(span.start, span.end);
        return [
          {
            field,
            span,
            message: `You wrote “${typed}”; the role is ${right.join(' ')}.`,
            suggestions: [right.join(' ')],
          },
        ];
      });
    });
  },
});

function wordsOf(role: string): readonly string[] {
  return sameShape(role).match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'+#-]*/gu) ?? [];
}

/** Every word with a capital, at least one of them right, and each other one almost. */
function isSlip(
  run: readonly Word[],
  right: readonly string[],
  known: ReadonlySet<string>,
  next: Word | undefined,
): boolean {
  const typed = run.map((word) => sameShape(word.base));
  if (!run.every((word) => word.capital) || known.has(typed.join(' '))) return false;
  const wrong = typed.flatMap((word, index) =>
    word === right[index] ? [] : [[word, right[index] ?? ''] as const],
  );
  if (wrong.length === 0 || wrong.length === right.length) return false;
  // “Data Engineering team” is no slip for Data Engineer.
  if (
    next !== undefined &&
    /^(?:team|department|group|manager|lead|director|services|staff)$/iu.test(next.text)
  )
    return false;
  // “Lens Design is fun”: the trade, not the post.
  const post = next !== undefined && /^(?:position|role|job|post|opening|interview)$/iu.test(next.text);
  return wrong.every(
    ([word, wanted]) => isAlmost(fold(word), fold(wanted)) && (post || !fold(wanted).startsWith(fold(word))),
  );
}

function isAlmost(typed: string, right: string): boolean {
  if (typed === right) return false;
  const shared = typed.slice(0, 3) === right.slice(0, 3);
  return (
    editDistance(typed, right) <= (right.length > 6 ? 2 : 1) || (shared && editDistance(typed, right) <= 3)
  );
}
