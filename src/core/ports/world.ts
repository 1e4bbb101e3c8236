import type { Instant } from '../time/instant.ts';

/** The two things the core never asks for itself: the time, and a fresh name. */
export interface World {
  readonly now: () => Instant;
  /** An id not used before, for example `c-3f9k2m`. */
  readonly newId: (prefix: string) => string;
}
