import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CliResult } from './cli-run.ts';

const PROGRAM = resolve('dist/cli.js');

/** The built program as a shell starts it, in a home of its own; what it answers is all one learns of it. */
export function runCliProcess(
  args: readonly string[],
  { home, stdin = '', environment = {} }: ProcessOptions,
): Promise<CliResult> {
  if (!existsSync(PROGRAM)) throw new Error('There is no dist/cli.js; run npm run build first.');
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd: home,
      env: { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', ...environment },
    });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      settle({
        code: code ?? -1,
        out: Buffer.concat(out).toString(),
        error: Buffer.concat(error).toString(),
      }),
    );
    // A command that reads nothing may be gone before it was written to.
    child.stdin.once('error', () => undefined);
    child.stdin.end(stdin);
  });
}

export interface ProcessOptions {
  /** Its home, its working folder, and so where its data is. */
  readonly home: string;
  readonly stdin?: string;
  readonly environment?: Readonly<Record<string, string>>;
}
