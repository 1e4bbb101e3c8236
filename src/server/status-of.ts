import type { ErrorCode } from '#core/errors.ts';

const STATUS = {
  'invalid-input': 400,
  'not-found': 404,
  'changed-since': 409,
  blocked: 422,
  'forbidden-channel': 422,
  'too-large': 413,
  'too-slow': 422,
  'storage-full': 507,
  'storage-read-only': 507,
  'storage-broken': 500,
  'storage-newer': 409,
  'mail-refused': 502,
  'mail-unreachable': 502,
  'mail-unsure': 502,
  'not-configured': 409,
} as const satisfies Record<ErrorCode, number>;

/** The one table from what went wrong to an HTTP status. */
export function statusOf(code: ErrorCode): (typeof STATUS)[ErrorCode] {
  return STATUS[code];
}
