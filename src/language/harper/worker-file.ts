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

/** Starts the thread. Only the bundle runs on bare Node; the sources bring the loader they are run with. */
export function startWorker(file: URL): Worker {
  if (!file.pathname.endsWith('.ts')) return new Worker(file);
  return new Worker(
    `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); });`,
    { eval: true },
  );
}
