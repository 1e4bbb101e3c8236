import { parentPort } from 'node:worker_threads';
import { AppError } from '#core/errors.ts';
import type { Outcome, Task } from './task.ts';

/** Runs in a worker: answers each task with what the named parser makes of it. */
export function serveParsers(parsers: Readonly<Record<string, (bytes: Uint8Array) => unknown>>): void {
  const port = parentPort;
  if (port === null) throw new Error('This file runs in a worker.');
  port.on('message', async (task: Task) => {
    port.postMessage(await outcomeOf(parsers, task));
  });
  port.postMessage({ kind: 'ready' } satisfies Outcome);
}

async function outcomeOf(
  parsers: Readonly<Record<string, (bytes: Uint8Array) => unknown>>,
  { parser, bytes }: Task,
): Promise<Outcome> {
  try {
    const parse = parsers[parser];
    if (parse === undefined) throw new Error(`There is no parser “${parser}”.`);
    return { kind: 'value', value: await parse(bytes) };
  } catch (error) {
    // What a parser trips over in foreign bytes is never shown: it may quote them at any length.
    if (!(error instanceof AppError)) return { kind: 'broken' };
    return { kind: 'refused', code: error.code, message: error.message, at: error.at };
  }
}
