import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** Where the thread's program is: beside this file in the sources, at the top of dist/ in the bundle. */
export function harperWorkerFile(from: string = import.meta.url): URL {
  if (from.endsWith('.ts')) return new URL('./worker.ts', from);
  const places = ['./harper-worker.js', '../harper-worker.js'].map((place) => new URL(place, from));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error('harper-worker.js is missing: build the program again.');
  return found;
}

/**
 * Starts the thread. Only the bundle runs on bare Node; the sources bring the loader they are run with. What Harper prints when it
 * panics may quote the letter, and goes nowhere; its answer says that it failed.
 */
export function startWorker(file: URL): Worker {
  const silent = { stdout: true, stderr: true };
  const worker = file.pathname.endsWith('.ts')
    ? new Worker(
        `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); });`,
        { ...silent, eval: true },
      )
    : new Worker(file, silent);
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}
