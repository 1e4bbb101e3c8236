import { parseIcs } from '#calendar/ics/parse-ics.ts';
import type { ReceivedMessage } from '#core/hearing/received-message.ts';
import { readCareerFile } from './read-career-file.ts';

/** Everything that reads bytes from outside. Loaded in the worker only; elsewhere this file is imported for its types. */
export const PARSERS = {
  ics: parseIcs,
  career: readCareerFile,
  // Loaded with the first message only: a calendar file need not wait for it.
  mail: async (bytes: Uint8Array): Promise<ReceivedMessage> =>
    (await import('#mail/mime/read-message.ts')).readMessage(bytes),
} as const satisfies Record<string, (bytes: Uint8Array) => unknown>;

export type Parsers = typeof PARSERS;
