import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidInputError } from '#core/errors.ts';
import type { CliIo } from './context.ts';

/** Writes a file for the seeker's eyes only; one that is there already stays unless `over` is set. */
export function writeOutput(
  { machine }: CliIo,
  text: string,
  path: string,
  { over, encoding }: { readonly over: boolean; readonly encoding: 'utf8' | 'latin1' },
): void {
  const file = resolve(machine.workingFolder, path);
  try {
    writeFileSync(file, text, { encoding, mode: 0o600, flag: over ? 'w' : 'wx' });
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

function cannotWrite(path: string, cause: unknown): InvalidInputError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : 'unknown';
  const reason = code === 'EEXIST' ? 'there is a file already' : `cannot write (${code})`;
  return new InvalidInputError(`${reason} “${path}”`, '--out', { cause });
}
