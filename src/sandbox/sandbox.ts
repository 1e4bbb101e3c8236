import { FailedError } from '#core/errors.ts';
import { FILES_PER_WORKER, MEGABYTE, PARSER_LIMITS, WORKERS } from './limits.ts';
import { ParserThread } from './parser-thread.ts';
import type { Parsers } from './parsers.ts';
import { findWorker, type WorkerSource } from './worker-source.ts';

export type ParserName = keyof Parsers;
export type Parsed<Name extends ParserName> = Awaited<ReturnType<Parsers[Name]>>;

/** Where bytes from outside are read: in a worker, with a size limit and a deadline, so that no file can stop the program. */
export interface Sandbox {
  /** @throws AppError too large, too slow, or refused with the place and the remedy */
  run: <Name extends ParserName>(parser: Name, bytes: Uint8Array) => Promise<Parsed<Name>>;
  close: () => Promise<void>;
}

export interface SandboxOptions {
  /** Another than each parser's own. */
  readonly deadline?: number;
  readonly workers?: number;
  /** Another worker than the program's own, for the tests of the sandbox itself. */
  readonly source?: () => Promise<WorkerSource>;
}

/** Starts nothing until the first file is read. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return new ThreadPool(options);
}

class ThreadPool implements Sandbox {
  readonly #deadline: number | null;
  readonly #limit: number;
  readonly #findSource: () => Promise<WorkerSource>;
  #source: Promise<WorkerSource> | null = null;
  readonly #idle: ParserThread[] = [];
  readonly #busy = new Set<ParserThread>();
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  constructor({ deadline, workers = WORKERS, source = findWorker }: SandboxOptions) {
    this.#deadline = deadline ?? null;
    this.#limit = workers;
    this.#findSource = source;
  }

  async run<Name extends ParserName>(parser: Name, bytes: Uint8Array): Promise<Parsed<Name>> {
    refuseTooLarge(parser, bytes.byteLength);
    const thread = await this.#take();
    try {
      return (await thread.run(
        { parser, bytes },
        this.#deadline ?? PARSER_LIMITS[parser].deadline,
      )) as Parsed<Name>;
    } finally {
      this.#giveBack(thread);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle.splice(0), ...this.#busy].map((thread) => thread.close()));
  }

  async #take(): Promise<ParserThread> {
    this.#source ??= this.#findSource();
    const source = await this.#source;
    if (this.#taken >= this.#limit) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#taken++;
    const thread = this.#takeIdle() ?? new ParserThread(source);
    this.#busy.add(thread);
    return thread;
  }

  #takeIdle(): ParserThread | undefined {
    for (let thread = this.#idle.pop(); thread !== undefined; thread = this.#idle.pop()) {
      if (!thread.isSpent) return thread;
    }
    return undefined;
  }

  #giveBack(thread: ParserThread): void {
    this.#busy.delete(thread);
    if (thread.filesRead >= FILES_PER_WORKER) void thread.close();
    else if (!thread.isSpent) this.#idle.push(thread);
    const next = this.#waiting.shift();
    if (next === undefined) this.#taken--;
    else next();
  }
}

/** So that a face can refuse a file before it reads it all. @throws FailedError too-large */
export function refuseTooLarge(parser: ParserName, size: number): void {
  const { bytes, remedy } = PARSER_LIMITS[parser];
  if (size <= bytes) return;
  throw new FailedError(
    'too-large',
    `the file has ${(size / MEGABYTE).toFixed(1)} MB, and at most ${bytes / MEGABYTE} MB are read: ${remedy}`,
  );
}
