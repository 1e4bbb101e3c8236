import { mkdirSync, statSync } from 'node:fs';
import { FailedError } from '#core/errors.ts';

const OTHERS_MAY_WRITE = 0o022;

/**
 * Makes the folder if there is none, for the seeker's eyes only, and refuses one that somebody else could change.
 * @throws FailedError with the remedy.
 */
export function openDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unusable('the data folder cannot be made; choose another with --data', folder, error);
  }
  // Windows has no such owners and modes; a profile folder there is the user's own by default.
  if (process.getuid === undefined) return;
  const { uid, mode } = statSync(folder);
  if (uid !== process.getuid()) {
    throw unusable('the data folder belongs to another user; choose another with --data', folder);
  }
  if ((mode & OTHERS_MAY_WRITE) !== 0) {
    throw unusable(`others may write to the data folder; take that away with: chmod 700 ${folder}`, folder);
  }
}

function unusable(message: string, folder: string, cause?: unknown): FailedError {
  return new FailedError('storage-read-only', message, folder, { cause });
}
