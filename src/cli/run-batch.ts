import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import * as z from 'zod';
import { AppError, InvalidInputError } from '#core/errors.ts';
import { parseJson } from '#core/model/parse-json.ts';
import type { CliContext } from './context.ts';
import { describeError, EXIT_REFUSED } from './exit-code-of.ts';

const Named = z.object({ id: z.unknown().optional() });

/**
 * JSON lines in, JSON lines out, in order. A line that cannot be answered says why and does not stop the next; one that
 * is not even JSON makes the command end with exit code 2.
 */
export async function runBatch(
  context: CliContext,
  path: string,
  answer: (line: unknown) => Promise<Readonly<Record<string, unknown>>>,
): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input: await openLines(context, path), crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    const reply = await answerLine(context, text, number, answer);
    context.io.writeOut(`${JSON.stringify(reply)}\n`);
  }
}

async function answerLine(
  context: CliContext,
  text: string,
  number: number,
  answer: (line: unknown) => Promise<Readonly<Record<string, unknown>>>,
): Promise<object> {
  let line: unknown;
  try {
    line = parseJson(text, `line ${number}`);
  } catch (error) {
    context.say(describeError(error));
    context.endWith(EXIT_REFUSED);
    return { id: null, error: errorOf(error) };
  }
  const id = Named.safeParse(line).data?.id ?? null;
  try {
    return { id, ...(await answer(line)) };
  } catch (error) {
    return { id, error: errorOf(error) };
  }
}

function errorOf(error: unknown): object {
  if (!(error instanceof AppError)) throw error;
  return { code: error.code, message: error.message, at: error.at };
}

async function openLines({ io }: CliContext, path: string): Promise<Readable> {
  if (path === '-') return Readable.from(io.stdin);
  const file = resolve(io.machine.workingFolder, path);
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) throw new InvalidInputError(`there is no file “${path}”`, '--batch');
  return createReadStream(file);
}
