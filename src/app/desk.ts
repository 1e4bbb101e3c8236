import type { Services } from './services.ts';

/** One data folder, opened: the seeker's own search, and beside it the sample search while that is open. */
export interface Desk {
  readonly dataFolder: string;
  /** What the data is kept in, in words: the file, or that it is Postgres. */
  readonly database: string;
  /** The search that is on the desk now: the sample while it is open, else the seeker's own. */
  services: () => Services;
  /** The seeker's own search, whatever is on the desk: for what is made sure of in any case. */
  own: () => Services;
  sampleIsOpen: () => boolean;
  /** Opens the sample search in a data file of its own; opening it again changes nothing. */
  openSample: () => Promise<void>;
  /** Throws the sample away, with everything done in it, and puts the seeker's own search back. */
  discardSample: () => Promise<void>;
  /** The data cannot be written to just now: the folder or disk is read-only. */
  isReadOnly: () => boolean;
  close: () => Promise<void>;
}
