import type { Parsers } from './parsers.ts';

export const MEGABYTE = 1_000_000;

/**
 * For each kind of file how much of it is read at all and what to say to somebody who has more, and how many milliseconds
 * reading it may take once its worker is running.
 */
export const PARSER_LIMITS = {
  ics: {
    bytes: 2 * MEGABYTE,
    deadline: 1_000,
    remedy: 'save only the one invitation, not the whole calendar',
  },
  career: { bytes: 10 * MEGABYTE, deadline: 10_000, remedy: 'no search of one person is that long' },
  mail: {
    bytes: 25 * MEGABYTE,
    deadline: 3_000,
    remedy: 'save the message without what is attached to it',
  },
} as const satisfies Record<
  keyof Parsers,
  { readonly bytes: number; readonly deadline: number; readonly remedy: string }
>;

/** Workers a process; more would not be faster on the machines this runs on. */
export const WORKERS = 2;

/** A worker is replaced after so many files, so that nothing a file left behind can pile up. */
export const FILES_PER_WORKER = 200;

export const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
