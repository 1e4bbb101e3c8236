import type * as z from 'zod';
import { InvalidInputError } from '../errors.ts';
import { dropNulls } from './drop-nulls.ts';

/** `value` as the schema wants it, nulls dropped first. @throws InvalidInputError with the path below `base`. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  base: string,
): z.infer<Schema> {
  const result = schema.safeParse(dropNulls(value));
  if (result.success) return result.data;
  const issue = deepest(result.error.issues[0]);
  if (issue === undefined) throw new InvalidInputError('is not what is expected here', base || null);
  throw new InvalidInputError(describe(issue), joinPath(base, pathOf(issue)) || 'the top level');
}

type Issue = z.core.$ZodIssue;

/** In a union, the branch that got furthest says best what is wrong. */
function deepest(issue: Issue | undefined): Issue | undefined {
  if (issue?.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const best = issue.errors
    .map((branch) => branch[0])
    .filter((found) => found !== undefined)
    .sort((a, b) => b.path.length - a.path.length)[0];
  if (best === undefined || best.path.length === 0) return issue;
  return deepest({ ...best, path: [...issue.path, ...best.path] } as Issue);
}

function describe(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown key “${issue.keys[0]}”`;
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing, a value of type ${issue.expected} is required`
        : `is not a value of type ${issue.expected}`;
    case 'invalid_value':
      return `must be ${listOr(issue.values)}`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'is in none of the accepted forms'
        : `unknown ${issue.discriminator}, none of the accepted ones`;
    default:
      return issue.message;
  }
}

function pathOf(issue: Issue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}

/** `journal[3].answer.by` from its parts. */
export function joinPath(base: string, parts: readonly PropertyKey[]): string {
  return parts.reduce<string>(
    (path, part) =>
      typeof part === 'number' ? `${path}[${part}]` : path === '' ? String(part) : `${path}.${String(part)}`,
    base,
  );
}

function listOr(values: readonly unknown[]): string {
  const quoted = values.map((value) => `“${String(value)}”`);
  return quoted.length === 1 ? String(quoted[0]) : `one of ${quoted.join(', ')}`;
}
