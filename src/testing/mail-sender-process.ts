import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import type { LetterStore } from '#store/letter-store.ts';

/** The steps of the send protocol that are written down, each of which a process may not live to take, or to hear of. */
export const SEND_STEPS = [
  'approve',
  'claim',
  'markHandingOver',
  'settle',
] as const satisfies readonly (keyof LetterStore)[];

export interface SenderOrder {
  readonly folder: string;
  readonly idempotencyKey: string;
  readonly diesAt?: readonly ['before' | 'after', (typeof SEND_STEPS)[number]];
}

export interface SenderProgram {
  start: (order: SenderOrder) => RunningSender;
  remove: () => void;
}

export interface RunningSender {
  kill: () => void;
  /** What it said of its letter, or an empty text when it did not live that long. */
  ended: Promise<string>;
}

/** Bundles src/testing/mail-sender.ts, so that each of hundreds of processes starts in a fraction of a second. */
export async function buildSender(): Promise<SenderProgram> {
  const file = join(process.cwd(), 'node_modules', '.cache', `afterword-sender-${process.pid}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, 'mail-sender.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    // What brings binaries stays where it is; all else in one file starts in a third of the time.
    external: ['@photostructure/sqlite', '@napi-rs/keyring', 'pg'],
    banner: { js: "import {createRequire as __cr} from 'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  });
  return {
    start: (order) => {
      const child = spawn(process.execPath, [file, JSON.stringify(order)], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      return { kill: () => child.kill('SIGKILL'), ended: outputOf(child) };
    },
    remove: () => rmSync(file, { force: true }),
  };
}

async function outputOf(child: ChildProcess): Promise<string> {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  await once(child, 'close');
  return output;
}
