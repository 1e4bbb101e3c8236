import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One request, without anything the seeker wrote, read or was sent. */
export interface LogLine {
  readonly time: string;
  readonly request: string;
  /** The template, such as `/api/drafts/:id`, never the address with its ids. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  readonly error: string | null;
  /** For a bug: the place in the program, without the message, which may quote what was worked on. */
  readonly where?: string;
}

export type WriteLog = (line: LogLine) => void;

const LARGEST_BYTES = 5 * 1024 * 1024;
const FILES = 3;

/** Appends to `server.log` in a folder, keeping three files of 5 MB that only the seeker can read. A full disk stops no request. */
export function openRequestLog(folder: string, largestBytes = LARGEST_BYTES): WriteLog {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'server.log');
  let size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return (line) => {
    const text = `${JSON.stringify(line)}\n`;
    try {
      if (size + text.length > largestBytes) {
        turnOver(file);
        size = 0;
      }
      appendFileSync(file, text, { mode: 0o600 });
      size += text.length;
    } catch {
      // Nobody could be told: the log is where one would be told.
    }
  };
}

function turnOver(file: string): void {
  rmSync(`${file}.${FILES - 1}`, { force: true });
  for (let age = FILES - 2; age >= 1; age -= 1) renameIfThere(`${file}.${age}`, `${file}.${age + 1}`);
  renameIfThere(file, `${file}.1`);
}

function renameIfThere(from: string, to: string): void {
  if (statSync(from, { throwIfNoEntry: false }) !== undefined) renameSync(from, to);
}

/** Where an unexpected error was thrown, from its stack, without its message. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frame = (error.stack ?? '').split('\n').find((line) => /^\s+at .*\.(?:ts|js):\d+/.test(line));
  const place = /([\w.-]+\.(?:ts|js):\d+)/.exec(frame ?? '')?.[1] ?? 'unknown place';
  return `${error.name} at ${place}`;
}
