import type { Paradigm } from '#core/checker/english/word-forms.ts';
import { CONFUSION_SETS } from './confusion-sets.ts';
import { hashText } from './hash-text.ts';
import { FORM_MODELS, type FormModel, firstAnswer } from './model.ts';
import type { Token } from './tokens.ts';

/** One choice the writer made: among these words, this one; each with the answer it would have been. */
export interface Choice {
  readonly model: number | FormModel;
  readonly own: number;
  /** By answer; the same word twice where two forms look alike. */
  readonly words: readonly string[];
  /** Beside what stands around it. */
  readonly extra: readonly number[];
}

export interface ChoiceTable {
  readonly sets: ReadonlyMap<string, readonly number[]>;
  readonly forms: ReadonlyMap<string, Paradigm>;
}

export function choiceTable(paradigms: readonly Paradigm[]): ChoiceTable {
  const sets = new Map<string, number[]>();
  CONFUSION_SETS.forEach((members, index) => {
    for (const member of members) sets.set(member, [...(sets.get(member) ?? []), index]);
  });
  const forms = new Map<string, Paradigm>();
  for (const paradigm of paradigms)
    for (const form of paradigm.forms) if (!forms.has(form)) forms.set(form, paradigm);
  return { sets, forms };
}

export function choicesOf(
  { sets, forms }: ChoiceTable,
  tokens: readonly Token[],
  index: number,
): readonly Choice[] {
  const token = tokens[index];
  if (token?.word !== true) return [];
  const { lower } = token;
  const choices: Choice[] = (sets.get(lower) ?? []).map((model) => {
    const words = CONFUSION_SETS[model] ?? [];
    return { model, own: words.indexOf(lower), words, extra: [] };
  });
  const paradigm = forms.get(lower);
  if (paradigm !== undefined) choices.push(...formChoices(paradigm, lower, tokens, index));
  return choices;
}

function formChoices(
  paradigm: Paradigm,
  lower: string,
  tokens: readonly Token[],
  index: number,
): readonly Choice[] {
  const [base = '', s = '', past = '', participle = '', ing = ''] = paradigm.forms;
  const near = (offset: number) => tokens[index + offset]?.lower ?? '';
  const extra = [`L${base}`, `M${base}|${near(-1)}`, `N${base}|${near(1)}`].map(hashText);
  if (paradigm.kind === 'noun') {
    return [{ model: 'noun', own: lower === base ? 0 : 1, words: [base, s], extra }];
  }
  const words = [base, s, past, ing];
  // `put` may be either form: nobody can say which it is.
  const own = lower === participle ? 2 : words.indexOf(lower);
  const choices: Choice[] = [];
  if (own >= 0 && base !== past && base !== participle) {
    choices.push({
      model: 'verb',
      own,
      words: [base, s, lower === participle ? participle : past, ing],
      extra,
    });
  }
  if (own === 2 && past !== participle && participle !== base) {
    choices.push({ model: 'past', own: lower === past ? 0 : 1, words: [past, participle], extra });
  }
  return choices;
}

export function answerOf({ model }: Choice, index: number): number {
  return firstAnswer(model) + index;
}

export function modelIndex(model: number | FormModel): number {
  return typeof model === 'number' ? model : CONFUSION_SETS.length + FORM_MODELS.indexOf(model);
}

/** Where the margins stand for doubting this choice in favour of that answer. */
export function marginPlace(choice: Choice, best: number): number {
  return modelIndex(choice.model) * 64 + choice.own * 8 + best;
}
