import type { Worker } from 'node:worker_threads';
import type { LanguageEngine, LanguageFinding, LanguageRequest } from '#core/ports/language-engine.ts';
import { isEnglish } from '../english.ts';
import type { HarperAnswer } from './messages.ts';
import { harperWorkerFile, startWorker } from './worker-file.ts';

interface Waiting {
  readonly resolve: (findings: readonly LanguageFinding[]) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface HarperOptions {
  readonly file?: URL;
  /** Milliseconds for one answer, loading included; after that the thread is ended, as it cannot be interrupted. */
  readonly deadline?: number;
  /** Milliseconds without a question after which its half gigabyte is given back. */
  readonly idle?: number;
}

/** Grammar by Harper, in a thread of its own: started by the first question, ended when it hangs or has long been idle. */
export function createHarperEngine({
  file,
  // Loading is six seconds of work, and a busy machine does not give them at once.
  deadline = 60_000,
  idle = 300_000,
}: HarperOptions = {}): LanguageEngine {
  let worker: Worker | null = null;
  let count = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    if (worker !== null) return worker;
    const fresh = startWorker(file ?? harperWorkerFile());
    fresh.on('message', (answer: HarperAnswer) => settle(answer));
    fresh.on('error', (error) => stop(fresh, error instanceof Error ? error : new Error(String(error))));
    fresh.on('exit', () => stop(fresh, new Error('Harper has ended.')));
    worker = fresh;
    return fresh;
  }

  function settle(answer: HarperAnswer): void {
    const asked = waiting.get(answer.id);
    if (asked === undefined) return;
    waiting.delete(answer.id);
    clearTimeout(asked.timer);
    if ('error' in answer) {
      const failure = new Error(answer.error);
      asked.reject(failure);
      // After a panic inside it every later answer is one too; the next question gets a thread that is whole.
      if (worker !== null) stop(worker, failure);
      return;
    }
    asked.resolve(answer.findings);
    if (waiting.size === 0) takeRest();
  }

  function takeRest(): void {
    worker?.unref();
    clearTimeout(rest);
    rest = setTimeout(() => void close(), idle);
    rest.unref();
  }

  function stop(ended: Worker, error: Error): void {
    if (worker !== ended) return;
    worker = null;
    for (const [id, asked] of waiting) {
      waiting.delete(id);
      clearTimeout(asked.timer);
      asked.reject(error);
    }
    void ended.terminate();
  }

  async function close(): Promise<void> {
    clearTimeout(rest);
    const ending = worker;
    if (ending === null) return;
    stop(ending, new Error('Harper was closed.'));
    await ending.terminate();
  }

  function look(request: LanguageRequest): Promise<readonly LanguageFinding[]> {
    return new Promise((resolve, reject) => {
      const running = start();
      running.ref();
      clearTimeout(rest);
      count += 1;
      const timer = setTimeout(() => stop(running, new Error('Harper took too long.')), deadline);
      waiting.set(count, { resolve, reject, timer });
      running.postMessage({ ...request, id: count });
    });
  }

  return { name: 'grammar', pace: 'slow', reads: isEnglish, look, close };
}
