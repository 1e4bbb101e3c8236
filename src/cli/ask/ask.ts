/** One of several answers. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface TextQuestion {
  readonly placeholder?: string;
  /** What Enter alone answers. */
  readonly initial?: string;
  readonly mayBeEmpty?: boolean;
  /** Why this cannot be the answer; nothing when it can. */
  readonly refuse?: (text: string) => string | undefined;
}

/** Asks the person at the terminal. A question left with Ctrl-C throws {@link LeftError}, before anything was changed. */
export interface Ask {
  readonly text: (question: string, options?: TextQuestion) => Promise<string>;
  readonly choose: <Value extends string>(
    question: string,
    choices: readonly Choice<Value>[],
    initial?: Value,
  ) => Promise<Value>;
  readonly confirm: (question: string, initial?: boolean) => Promise<boolean>;
  /** Never shown, never an argument. */
  readonly secret: (question: string) => Promise<string>;
  /** Something to read between two questions. */
  readonly note: (text: string) => void;
}

/** The person left in the middle of a question. */
export class LeftError extends Error {
  override readonly name = 'LeftError';
}
