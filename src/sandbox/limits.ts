import type { Parsers } from './parsers.ts';

export const MEGABYTE = 1_000_000;

/** How much of each kind of file is read at all, and what to say to somebody who has more. */
export const SIZE_LIMITS = {
  ics: { bytes: 2 * MEGABYTE, remedy: 'save only the one invitation, not the whole calendar' },
} as const satisfies Record<keyof Parsers, { readonly bytes: number; readonly remedy: string }>;

/** How long a parser may take, once its worker is running. */
export const DEADLINE = 1_000;

/** Workers a process; more would not be faster on the machines this runs on. */
export const WORKERS = 2;

/** A worker is replaced after so many files, so that nothing a file left behind can pile up. */
export const FILES_PER_WORKER = 200;

export const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
