import { Worker } from 'node:worker_threads';
import { AppError, FailedError, InvalidInputError } from '#core/errors.ts';
import { RESOURCE_LIMITS } from './limits.ts';
import type { Outcome, Task } from './task.ts';
import type { WorkerSource } from './worker-source.ts';

/** A machine under load may be slow to start a thread; that is not the file's fault. */
const START_DEADLINE = 20_000;

/** One worker thread: reads one file at a time, and is thrown away after the first that breaks it or takes too long. */
export class ParserThread {
  readonly #worker: Worker;
  readonly #ready: Promise<void>;
  #filesRead = 0;
  #isSpent = false;
  #settle: ((outcome: Outcome | AppError) => void) | null = null;

  constructor(source: WorkerSource) {
    const options = {
      // Neither the seeker's environment nor this process's loaders are any business of a parser.
      env: {},
      execArgv: [],
      argv: [],
      resourceLimits: RESOURCE_LIMITS,
      name: 'parser',
    };
    this.#worker =
      'file' in source
        ? new Worker(source.file, options)
        : new Worker(source.code, { ...options, eval: true });
    this.#worker.on('message', (outcome: Outcome) => this.#settle?.(outcome));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('The parser ended.')));
    this.#ready = this.#waitFor(START_DEADLINE).then((outcome) => {
      if (outcome.kind !== 'ready') throw brokenFile();
    });
    // A failed start is told to whoever runs the first task.
    this.#ready.catch(() => undefined);
    // An idle worker does not keep the program running.
    this.#worker.unref();
  }

  /** No further file may be given to it. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  get filesRead(): number {
    return this.#filesRead;
  }

  /** @throws AppError refused by the parser, too slow, too large for its memory, or unreadable */
  async run(task: Task, deadline: number): Promise<unknown> {
    this.#worker.ref();
    try {
      await this.#ready;
      this.#filesRead++;
      const bytes = Uint8Array.from(task.bytes);
      const waiting = this.#waitFor(deadline);
      this.#worker.postMessage({ ...task, bytes }, [bytes.buffer]);
      return resultOf(await waiting);
    } finally {
      this.#worker.unref();
    }
  }

  async close(): Promise<void> {
    this.#isSpent = true;
    await this.#worker.terminate();
  }

  #waitFor(deadline: number): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#settle?.(new FailedError('too-slow', 'reading this file took too long, and was stopped'));
        void this.close();
      }, deadline);
      this.#settle = (outcome) => {
        clearTimeout(timer);
        this.#settle = null;
        if (outcome instanceof AppError) reject(outcome);
        else resolve(outcome);
      };
    });
  }

  #fail(error: Error): void {
    this.#isSpent = true;
    const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    this.#settle?.(
      isMemory
        ? new FailedError('too-large', 'reading this file needs more memory than a file of its kind may have')
        : brokenFile(error),
    );
  }
}

function resultOf(outcome: Outcome): unknown {
  switch (outcome.kind) {
    case 'value':
      return outcome.value;
    case 'refused':
      if (outcome.code === 'too-large' || outcome.code === 'too-slow') {
        throw new FailedError(outcome.code, outcome.message, outcome.at);
      }
      throw new InvalidInputError(outcome.message, outcome.at);
    case 'ready':
    case 'broken':
      throw brokenFile();
  }
}

function brokenFile(cause?: Error): InvalidInputError {
  return new InvalidInputError(
    'this file could not be read: it is damaged, or not of the kind its name says',
    null,
    {
      cause,
    },
  );
}
