/** Why a request could not be carried out, in words the seeker can act on. Anything else thrown is a bug. */
export abstract class AppError extends Error {
  abstract readonly code: ErrorCode;
  /** Where: `journal[3].contactId`, `line 4`, `--at`; `null` when the whole request is meant. */
  readonly at: string | null;

  constructor(message: string, at: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.at = at;
  }
}

export const ERROR_CODES = [
  'invalid-input',
  'not-found',
  'changed-since',
  'blocked',
  'forbidden-channel',
  'too-large',
  'too-slow',
  'storage-full',
  'storage-read-only',
  'storage-broken',
  'storage-newer',
  'mail-refused',
  'mail-unreachable',
  'mail-unsure',
  'not-configured',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The input is wrong: what, where, and what would be right. */
export class InvalidInputError extends AppError {
  override readonly name = 'InvalidInputError';
  readonly code = 'invalid-input';
}

export class NotFoundError extends AppError {
  override readonly name = 'NotFoundError';
  readonly code = 'not-found';

  constructor(kind: string, id: string, at: string | null = null) {
    super(`there is no ${kind} “${id}”`, at);
  }
}

export class ChangedSinceError extends AppError {
  override readonly name = 'ChangedSinceError';
  readonly code = 'changed-since';

  constructor(kind: string, id: string) {
    super(`the ${kind} “${id}” was changed after you opened it; reload and try again`);
  }
}

/** A finding of severity block stands, or an override is missing: the letter does not leave. */
export class BlockedError extends AppError {
  override readonly name = 'BlockedError';
  readonly code = 'blocked';
}

/** Any other failure a person can act on, named by its code. */
export class FailedError extends AppError {
  override readonly name = 'FailedError';
  readonly code: Exclude<ErrorCode, 'invalid-input' | 'not-found' | 'changed-since' | 'blocked'>;

  constructor(
    code: Exclude<ErrorCode, 'invalid-input' | 'not-found' | 'changed-since' | 'blocked'>,
    message: string,
    at: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, at, options);
    this.code = code;
  }
}
