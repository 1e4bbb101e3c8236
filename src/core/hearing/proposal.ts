import type { JournalEntry } from '../model/journal-entry.ts';
import { MEANINGS } from './define-meaning.ts';

type WithoutId<Entry> = Entry extends unknown ? Omit<Entry, 'id' | 'at'> : never;
/** A fact without its id and time, which it gets when the seeker confirms it. */
export type ProposedEntry = WithoutId<JournalEntry>;

/** `bounced` and `delayed` say it of a letter of ours, `away` of whoever wrote; `wrote`: that there was an answer at all. */
export const SAYINGS = [...MEANINGS, 'bounced', 'delayed', 'away', 'wrote'] as const;

/** What a message seems to say, the words that say it, and the facts it would become. Nothing is recorded by itself. */
export interface HearingProposal {
  readonly says: (typeof SAYINGS)[number];
  readonly words: readonly string[];
  readonly sure: 'sure' | 'likely' | 'guess';
  readonly entries: readonly ProposedEntry[];
}
