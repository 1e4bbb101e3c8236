import type * as z from 'zod';
import { InvalidInputError } from '../errors.ts';
import { dropNulls } from './drop-nulls.ts';
import { pathOfProto } from './path-of-proto.ts';

/** `value` as the schema wants it, nulls dropped first. @throws InvalidInputError with the path below `base`. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  base: string,
): z.infer<Schema> {
  const smuggled = pathOfProto(value);
  if (smuggled !== null) {
    throw new InvalidInputError('unknown key “__proto__”', joinPath(base, smuggled));
  }
  const result = schema.safeParse(dropNulls(value), { reportInput: true });
  if (result.success) return result.data;
  const issue = deepest(result.error.issues[0]);
  if (issue === undefined) throw new InvalidInputError('is not what is expected here', base || null);
  throw new InvalidInputError(describe(issue), joinPath(base, pathOf(issue)) || 'the top level');
}

type Issue = z.core.$ZodIssue;

/** In a union, the branch that fits but for one thing says best what is wrong; where none fits, the key all of them refuse. */
function deepest(issue: Issue | undefined): Issue | undefined {
  if (issue?.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const within = (found: Issue) => ({ ...found, path: [...issue.path, ...found.path] }) as Issue;
  const best = issue.errors
    .filter((branch) => !branch.some(isMissing))
    .map((branch) => branch[0])
    .filter((found) => found !== undefined && pathOf(found).length > 0)
    .sort((a, b) => pathOf(b as Issue).length - pathOf(a as Issue).length)[0];
  if (best !== undefined) return deepest(within(best));
  const unknown = unknownKeys(issue.errors[0] ?? []).find((key) =>
    issue.errors.every((branch) => unknownKeys(branch).includes(key)),
  );
  return unknown === undefined
    ? issue
    : within({ code: 'unrecognized_keys', keys: [unknown], path: [], message: '', input: undefined });
}

function isMissing(issue: Issue): boolean {
  return (
    (issue.code === 'invalid_type' || issue.code === 'invalid_value') &&
    issue.input === undefined &&
    issue.path.length > 0
  );
}

function unknownKeys(branch: readonly Issue[]): readonly string[] {
  return branch.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
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
