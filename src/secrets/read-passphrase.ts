import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { FailedError } from '#core/errors.ts';

const READABLE_BY_OTHERS = 0o077;

/**
 * The first line of a file that only this user may read. It must lie outside the data folder: a key beside its lock is no
 * encryption, and would go into every copy of that folder.
 * @throws FailedError with the remedy.
 */
export function readPassphrase(file: string, dataFolder: string): string {
  const path = resolve(file);
  if (!relative(resolve(dataFolder), path).startsWith('..')) {
    throw unusable('the passphrase file must lie outside the data folder', file);
  }
  const passphrase = firstLineOf(path);
  if (passphrase === '') throw unusable('the passphrase file is empty', file);
  return passphrase;
}

function firstLineOf(path: string): string {
  let mode: number;
  let text: string;
  try {
    ({ mode } = statSync(path));
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw unusable('the passphrase file cannot be read', path, error);
  }
  // Windows has no such modes.
  if (process.platform !== 'win32' && (mode & READABLE_BY_OTHERS) !== 0) {
    throw unusable(`others may read the passphrase file; take that away with: chmod 600 ${path}`, path);
  }
  return text.split(/\r?\n/, 1)[0] ?? '';
}

function unusable(message: string, path: string, cause?: unknown): FailedError {
  return new FailedError('not-configured', message, path, { cause });
}
