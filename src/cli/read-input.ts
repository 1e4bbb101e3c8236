import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FailedError, InvalidInputError } from '#core/errors.ts';
import { parseJson } from '#core/model/parse-json.ts';
import type { CliIo } from './context.ts';

const MEGABYTE = 1_000_000;
export const LARGEST_INPUT = 26 * MEGABYTE;

/** The bytes of a file, or of standard input for `-`. @throws AppError naming the option that pointed there. */
export async function readInput(io: CliIo, path: string, option: string): Promise<Uint8Array> {
  if (path === '-') return readStandardInput(io, option);
  const file = resolve(io.machine.workingFolder, path);
  try {
    if ((await stat(file)).size > LARGEST_INPUT) throw tooLarge(path, option);
    return await readFile(file);
  } catch (error) {
    throw isSystemError(error) ? new InvalidInputError(`${reasonOf(error)} “${path}”`, option) : error;
  }
}

export async function readText(io: CliIo, path: string, option: string): Promise<string> {
  const bytes = await readInput(io, path, option);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw notText(path, option, error);
  }
}

export async function readJson(io: CliIo, path: string, option: string): Promise<unknown> {
  return parseJson(await readText(io, path, option), nameOf(path));
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

async function readStandardInput(io: CliIo, option: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of io.stdin) {
    size += chunk.length;
    if (size > LARGEST_INPUT) throw tooLarge('-', option);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function notText(path: string, option: string, cause: unknown): InvalidInputError {
  return new InvalidInputError(`${nameOf(path)} is not UTF-8 text`, option, { cause });
}

function tooLarge(path: string, option: string): FailedError {
  return new FailedError(
    'too-large',
    `${nameOf(path)} is larger than ${LARGEST_INPUT / MEGABYTE} megabytes, which no career, invitation or letter is`,
    option,
  );
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return 'there is no file';
    case 'EISDIR':
      return 'a file is wanted, not the folder';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read';
    default:
      return `cannot read (${code})`;
  }
}
