import type { Ask } from '#cli/ask/ask.ts';

/** What the person answers, in turn, each under a part of its question. A text is typed, a choice is named by its label or value. */
export type Script = readonly (readonly [question: string | RegExp, answer: string | boolean])[];

/** A person at the terminal who answers as the script says, and is surprised by any other question. */
export function scriptedAsk(script: Script): Ask & { readonly notes: readonly string[] } {
  const rest = [...script];
  const notes: string[] = [];
  const answerTo = (question: string): string | boolean => {
    const next = rest.shift();
    const isNext =
      next !== undefined &&
      (typeof next[0] === 'string' ? question.includes(next[0]) : next[0].test(question));
    if (!isNext)
      throw new Error(`Asked “${question}”, where the script says ${JSON.stringify(next ?? null)}.`);
    return next[1];
  };
  return {
    notes,
    text: async (question, { initial, mayBeEmpty = false, refuse } = {}) => {
      const said = String(answerTo(question)) || (initial ?? '');
      const refused = said === '' ? (mayBeEmpty ? undefined : 'empty') : refuse?.(said);
      if (refused !== undefined) throw new Error(`“${said}” is refused: ${refused}`);
      return said;
    },
    choose: async (question, choices) => {
      const wanted = String(answerTo(question));
      const chosen = choices.find(({ value, label }) => value === wanted || label.includes(wanted));
      if (chosen === undefined) {
        throw new Error(`“${wanted}” is none of ${choices.map(({ label }) => label).join(', ')}.`);
      }
      return chosen.value;
    },
    confirm: async (question) => answerTo(question) === true,
    secret: async (question) => String(answerTo(question)),
    note: (text) => notes.push(text),
  };
}
