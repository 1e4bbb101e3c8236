import { type AppError, ERROR_CODES, type ErrorCode } from '#core/errors.ts';

export const EXIT_OK = 0;
/** A finding of severity block stands. */
export const EXIT_BLOCKED = 1;
/** What was asked for cannot be done as asked; standard error says why. */
export const EXIT_REFUSED = 2;
/** The person left in the middle, with Ctrl-C; what shells say of an interrupt. */
export const EXIT_LEFT = 130;
/** A mistake in the program itself (EX_SOFTWARE of sysexits.h). */
export const EXIT_BUG = 70;

const EXIT_CODES = {
  'invalid-input': EXIT_REFUSED,
  'not-found': EXIT_REFUSED,
  'changed-since': EXIT_REFUSED,
  blocked: EXIT_BLOCKED,
  'forbidden-channel': EXIT_BLOCKED,
  'too-large': EXIT_REFUSED,
  'too-slow': EXIT_REFUSED,
  'storage-full': EXIT_REFUSED,
  'storage-read-only': EXIT_REFUSED,
  'storage-broken': EXIT_REFUSED,
  'storage-newer': EXIT_REFUSED,
  'mail-refused': EXIT_REFUSED,
  'mail-unreachable': EXIT_REFUSED,
  'mail-unsure': EXIT_REFUSED,
  'not-configured': EXIT_REFUSED,
} as const satisfies Record<ErrorCode, number>;

export function exitCodeOf(error: unknown): number {
  return isAppError(error) ? EXIT_CODES[error.code] : EXIT_BUG;
}

/** One line a person can act on; a mistake in the program itself shows its trace instead. */
export function describeError(error: unknown): string {
  if (!isAppError(error)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `afterword: a mistake in Afterword itself, please report it\n${trace}`;
  }
  return `afterword: ${error.message.replaceAll('\n', ' ')}${error.at === null ? '' : `, at ${error.at}`}`;
}

/** By what it says of itself: commands that stay are a bundle of their own, with classes of their own. */
function isAppError(error: unknown): error is AppError {
  return error instanceof Error && 'code' in error && ERROR_CODES.some((code) => code === error.code);
}
