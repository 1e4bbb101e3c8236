import { parseIcs } from '#calendar/ics/parse-ics.ts';
import { readCareerFile } from './read-career-file.ts';

/** Everything that reads bytes from outside. Loaded in the worker only; elsewhere this file is imported for its types. */
export const PARSERS = {
  ics: parseIcs,
  career: readCareerFile,
} as const satisfies Record<string, (bytes: Uint8Array) => unknown>;

export type Parsers = typeof PARSERS;
