import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { AppError } from '#core/errors.ts';
import { statusOf } from './status-of.ts';

/** What every failed request answers. */
export interface ErrorAnswer {
  readonly error: { readonly code: string; readonly message: string; readonly at: string | null };
}

interface Failure {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly message: string;
  readonly at: string | null;
}

/** An answer a person can act on where there is one; of anything else only that it went wrong, and the number to find it by. */
export function describeFailure(error: unknown, requestId: string): Failure {
  if (error instanceof AppError) {
    return { status: statusOf(error.code), code: error.code, message: error.message, at: error.at };
  }
  if (error instanceof HTTPException) return describeHttp(error);
  return {
    status: 500,
    code: 'bug',
    message: `Something went wrong on our side. The log has it under ${requestId}.`,
    at: null,
  };
}

export function answerFailure(c: Context, { status, code, message, at }: Failure): Response {
  const answer: ErrorAnswer = { error: { code, message, at } };
  return c.json(answer, status);
}

function describeHttp({ status }: HTTPException): Failure {
  switch (status) {
    case 413:
      return { status, code: 'too-large', message: 'that is larger than is taken here', at: null };
    case 415:
      return {
        status,
        code: 'invalid-input',
        message: 'the body must be sent as Content-Type: application/json',
        at: 'Content-Type',
      };
    default:
      return { status: 400, code: 'invalid-input', message: 'the body is not JSON', at: 'the top level' };
  }
}
