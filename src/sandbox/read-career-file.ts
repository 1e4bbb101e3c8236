import { InvalidInputError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { parseJson } from '#core/model/parse-json.ts';

/** The career in a file. Runs in the sandbox only. @throws InvalidInputError with the place and what would be right */
export function readCareerFile(bytes: Uint8Array): Career {
  return parseCareer(parseJson(decode(bytes), 'the file'));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw notText(error);
  }
}

function notText(cause: unknown): InvalidInputError {
  return new InvalidInputError('the file is not UTF-8 text, as a career file is', null, { cause });
}
