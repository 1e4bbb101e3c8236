import type { OpenServices, Parts } from '#app/open-services.ts';
import type { Machine } from '#config/read-config.ts';
import type { Career } from '#core/model/career.ts';
import type { Instant } from '#core/time/instant.ts';
import type { Ask } from './ask/ask.ts';

/** What the process gives a command; tests give it theirs. */
export interface CliIo {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly machine: Machine;
  readonly now: () => Instant;
  /** `null` where nobody can be asked: one end is no terminal. */
  readonly openAsk: (() => Promise<Ask>) | null;
  /** Ends when the person wants a command that stays, like `serve`, to stop. */
  readonly untilStopped: () => Promise<void>;
  /** Other parts than the real ones, for tests. */
  readonly parts?: Parts;
}

/** What a command works with. */
export interface CliContext {
  readonly io: CliIo;
  /** One line, or several, to standard output. */
  readonly print: (text: string) => void;
  readonly printJson: (value: unknown) => void;
  /** Lines for the person that are no part of the answer go to standard error. */
  readonly say: (text: string) => void;
  /** The career in the data folder, read and nothing more. */
  readonly readCareer: (options: DataOption) => Promise<Career>;
  /** Opens the data folder, works, and closes it again. */
  readonly withServices: <Result>(
    options: DataOption,
    work: (services: OpenServices) => Promise<Result>,
  ) => Promise<Result>;
  /** Exit code of a command that did what was asked and has a bad verdict to report. */
  readonly endWith: (code: number) => void;
}

export interface DataOption {
  readonly data?: string;
  /** The sample search instead of the seeker's own. */
  readonly sample?: boolean;
}
