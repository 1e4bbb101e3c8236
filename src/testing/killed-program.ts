import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The system calls by which SQLite, and backups, change what is on the disk. */
const WRITING_CALLS = ['pwrite64', 'fsync', 'fdatasync', 'ftruncate', 'rename', 'unlink'] as const;
type WritingCall = (typeof WRITING_CALLS)[number];

/** The moment before the n-th of such calls. */
export interface Moment {
  readonly call: WritingCall;
  readonly n: number;
}

export interface Ended {
  /** `null` when it was killed. */
  readonly code: number | null;
  /** The lines it had said until then. */
  readonly said: readonly string[];
  readonly error: string;
}

/** Runs a program of Node's to its end, or until another one or a signal ends it. */
export function runProgram(
  command: readonly string[],
  { kill }: { readonly kill?: (end: () => void) => void } = {},
): Promise<Ended> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let error = '';
  child.stdout.on('data', (bytes) => {
    out += bytes;
  });
  child.stderr.on('data', (bytes) => {
    error += bytes;
  });
  kill?.(() => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, said: out.split('\n').filter((line) => line !== ''), error }),
    );
  });
}

/** Runs it under strace, which lets the call, and every one after it, fail with an error of the disk. */
export function runOnBrokenDisk({ call, n }: Moment, program: readonly string[]): Promise<Ended> {
  const trace = ['strace', '-qq', '-o', '/dev/null', '-e', `trace=${call}`];
  return runProgram([...trace, '-e', `inject=${call}:error=EIO:when=${n}+`, ...program]);
}

/** Runs it under strace, which kills it with SIGKILL on entering the call. Node makes these calls on its main thread. */
export function runUntil(moment: Moment, program: readonly string[]): Promise<Ended> {
  const { call, n } = moment;
  const trace = ['strace', '-qq', '-o', '/dev/null', '-e', `trace=${call}`];
  return runProgram([...trace, '-e', `inject=${call}:signal=SIGKILL:when=${n}`, ...program]);
}

/** Every moment at which a run of the program could be cut off. */
export async function momentsOf(program: readonly string[]): Promise<readonly Moment[]> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-trace-'));
  const file = join(folder, 'calls');
  await runProgram(['strace', '-qq', '-o', file, '-e', `trace=${WRITING_CALLS.join(',')}`, ...program]);
  const lines = readFileSync(file, 'utf8').split('\n');
  rmSync(folder, { recursive: true });
  return WRITING_CALLS.flatMap((call) => {
    const count = lines.filter((line) => line.startsWith(`${call}(`)).length;
    return Array.from({ length: count }, (_, index) => ({ call, n: index + 1 }));
  });
}

/** `count` of them, spread evenly; all when there are no more. */
export function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index * items.length) / count)] as Item,
  );
}

/** Two at a time: there are rarely more processors where tests run. */
export async function twoAtATime<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = [...items];
  const next = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all([next(), next()]);
}
