import { FailedError } from '#core/errors.ts';

/** The primary result codes of SQLite that a person can do something about: https://sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const READ_ONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

/** An error of the database at `path` as one the seeker can act on; what is no trouble of the disk comes back as it is. */
export function storageError(error: unknown, path: string): unknown {
  const options = { cause: error };
  switch (resultCodeOf(error)) {
    case FULL:
      return new FailedError(
        'storage-full',
        'the disk is full, nothing was changed; free some space and try again',
        path,
        options,
      );
    case READ_ONLY:
      return new FailedError(
        'storage-read-only',
        'the data cannot be written to; allow writing to the file and its folder, then try again',
        path,
        options,
      );
    case CANNOT_OPEN:
      return new FailedError(
        'storage-read-only',
        'the data file cannot be opened; allow reading and writing the file and its folder',
        path,
        options,
      );
    case IO_ERROR:
      return new FailedError(
        'storage-broken',
        'the disk reported an error, so nothing more is written; check the disk, start again, and restore a backup if facts are missing',
        path,
        options,
      );
    case CORRUPT:
      return new FailedError(
        'storage-broken',
        'the data file is damaged; restore the newest backup with: afterword backup restore',
        path,
        options,
      );
    case NOT_A_DATABASE:
      return new FailedError(
        'storage-broken',
        'this is not a data file of Afterword, or it is damaged; restore the newest backup with: afterword backup restore',
        path,
        options,
      );
    case BUSY:
    case LOCKED:
      return new FailedError(
        'too-slow',
        'another program keeps the data file locked; close it or try again',
        path,
        options,
      );
    default:
      return error;
  }
}

export function isBusy(error: unknown): boolean {
  const code = resultCodeOf(error);
  return code === BUSY || code === LOCKED;
}

export function isDiskError(error: unknown): boolean {
  return resultCodeOf(error) === IO_ERROR;
}

/** The words of SQLite, for errors that come without a code: those of reading, from the package, and of damaged tables. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/malformed|no such (?:table|column)/, CORRUPT],
  [/is locked/, BUSY],
  [/readonly database/, READ_ONLY],
  [/disk I\/O error/, IO_ERROR],
  [/disk is full/, FULL],
  [/unable to open/, CANNOT_OPEN],
  [/not a database/, NOT_A_DATABASE],
];
const ERROR = 1;

/** The primary code is in the low byte of the extended one. */
function resultCodeOf(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (typeof errcode === 'number' && errcode !== ERROR) return errcode & 0xff;
  if (code !== 'ERR_SQLITE_ERROR') return null;
  return WORDS.find(([words]) => words.test(error.message))?.[1] ?? null;
}
