import type { JournalEntry } from '../model/journal-entry.ts';
import type { Meaning } from './define-meaning.ts';

type WithoutId<Entry> = Entry extends unknown ? Omit<Entry, 'id' | 'at'> : never;
/** A fact without its id and time, which it gets when the seeker confirms it. */
export type ProposedEntry = WithoutId<JournalEntry>;

/** What a message seems to say, the words that say it, and the facts it would become. Nothing is recorded by itself. */
export interface HearingProposal {
  readonly says: Meaning | 'bounced' | 'delayed' | 'away' | 'wrote';
  readonly words: readonly string[];
  readonly sure: 'sure' | 'likely' | 'guess';
  readonly entries: readonly ProposedEntry[];
}
