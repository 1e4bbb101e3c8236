import type { ItemAnswers, Question } from './import-proposal.ts';

export type NewQuestion = Pick<Question, 'id' | 'ask'> &
  Partial<Pick<Question, 'choices' | 'free' | 'suggested'>>;

/** What is asked about one item, and what was answered. */
export class Questionnaire {
  readonly questions: Question[] = [];
  /** What was left out or taken in one of several ways. */
  readonly notes: string[] = [];
  #firstOpen: Question | null = null;
  readonly #answers: ItemAnswers;
  /** Questions about people are asked once, with the first item of the file that they are in. */
  readonly #shared: Map<string, string>;

  constructor(answers: ItemAnswers, shared: Map<string, string> = new Map()) {
    this.#answers = answers;
    this.#shared = shared;
  }

  /** The first question without an answer that can be taken. */
  get firstOpen(): Question | null {
    return this.#firstOpen;
  }

  /** The answer, once there is one that `accept` makes something of; `null` until then. */
  ask<T>(
    { id, ask, choices = [], free = false, suggested = null }: NewQuestion,
    accept: (answer: string) => T | null,
  ): T | null {
    const answer = this.#answerTo(id);
    const taken = answer === '' ? null : accept(answer);
    const problem = answer !== '' && taken === null ? problemOf(choices, free) : null;
    const asked: Question = { id, ask, choices, free, suggested, problem };
    this.questions.push(asked);
    if (taken === null) this.#firstOpen ??= asked;
    return taken;
  }

  /** One of the choices. */
  choose(question: NewQuestion & Pick<Question, 'choices'>): string | null {
    return this.ask(question, (answer) => (question.choices.some(({ id }) => id === answer) ? answer : null));
  }

  /** As {@link ask}, but not again where an earlier item of the file asked it. */
  askOnce<T>(question: NewQuestion, accept: (answer: string) => T | null): T | null {
    const before = this.#shared.get(question.id);
    if (before !== undefined) return before === '' ? null : accept(before);
    this.#shared.set(question.id, this.#answerTo(question.id));
    return this.ask(question, accept);
  }

  note(sentence: string): void {
    if (!this.notes.includes(sentence)) this.notes.push(sentence);
  }

  #answerTo(id: string): string {
    return Object.hasOwn(this.#answers, id) ? (this.#answers[id] ?? '').trim() : '';
  }
}

function problemOf(choices: Question['choices'], free: boolean): string {
  if (free) return 'this answer is not understood';
  return `answer with ${choices.map(({ id }) => id).join(' or ')}`;
}
