import { OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { InvalidInputError } from '#core/errors.ts';
import { parseWith } from '#core/model/parse-with.ts';

/** What a handler finds on the context beside the request. */
export interface Variables {
  requestId: string;
  cspNonce: string;
  /** Set when the request failed, for the log. */
  failure?: { readonly code: string; readonly error: unknown };
}

/** An empty set of routes. What a schema refuses becomes an {@link InvalidInputError} with its path, as on every face. */
export function newRoutes() {
  return new OpenAPIHono<{ Variables: Variables }>({
    defaultHook: (result) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      if (issue?.code === 'unrecognized_keys') {
        throw new InvalidInputError(`unknown key “${issue.keys[0]}”`, issue.keys[0]);
      }
      throw new InvalidInputError(
        issue?.message ?? 'is not what is expected here',
        issue?.path.join('.') || result.target,
      );
    },
  });
}

/** A JSON body read as the career file is: `null` means left out, an unknown key is refused by its path. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return bodyOf(schema, (value) => parseWith(schema, value, ''));
}

/** As {@link jsonBody} where `null` empties a field and must therefore arrive. */
export function changeBody<Schema extends z.ZodType>(schema: Schema) {
  return bodyOf(schema, (value) => {
    parseWith(schema, value, '');
    return value;
  });
}

function bodyOf<Schema extends z.ZodType>(schema: Schema, read: (value: unknown) => unknown) {
  // The preprocessing does not change what a caller writes, so the typed client keeps the schema's own input.
  const body = z.preprocess((value, ctx) => {
    try {
      return read(value);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      ctx.addIssue({ code: 'custom', message: error.message, path: error.at === null ? [] : [error.at] });
      return z.NEVER;
    }
  }, schema) as unknown as Schema;
  return { body: { content: { 'application/json': { schema: body } }, required: true } } as const;
}

/** The one good answer of a route; what can go wrong is the same everywhere and described once. */
export function answers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { 200: { description, content: { 'application/json': { schema } } } } as const;
}

export const IdInPath = z.object({ id: z.string().min(1).max(200) });

/** The answer of a deed that leaves nothing to say. */
export const Done = z.object({ done: z.literal(true) });
export const DONE = { done: true } as const;
