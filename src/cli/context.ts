import type { Career } from '#core/model/career.ts';
import type { Instant } from '#core/time/instant.ts';

/** What the process gives a command; tests give it theirs. */
export interface CliIo {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  readonly now: () => Instant;
  /** Whether a person can be asked: both ends are a terminal. */
  readonly canAsk: boolean;
}

/** What a command works with. */
export interface CliContext {
  readonly io: CliIo;
  /** One line, or several, to standard output. */
  readonly print: (text: string) => void;
  readonly printJson: (value: unknown) => void;
  /** Lines for the person that are no part of the answer go to standard error. */
  readonly say: (text: string) => void;
  /** The career in the data folder. */
  readonly readCareer: (options: DataOption) => Promise<Career>;
  /** Exit code of a command that did what was asked and has a bad verdict to report. */
  readonly endWith: (code: number) => void;
}

export interface DataOption {
  readonly data?: string;
}
