import { Career } from './career.ts';
import { checkReferences } from './check-references.ts';
import { Draft } from './draft.ts';
import { JournalEntry } from './journal-entry.ts';
import { parseWith } from './parse-with.ts';

/** A career from parsed JSON. @throws InvalidInputError naming the first thing wrong and its path. */
export function parseCareer(json: unknown): Career {
  const career = parseWith(Career, json, '');
  checkReferences(career);
  return career;
}

/** One journal entry from parsed JSON; whether its ids exist is for the career to say. */
export function parseEntry(json: unknown, at = ''): JournalEntry {
  return parseWith(JournalEntry, json, at);
}

/** One draft from parsed JSON. */
export function parseDraft(json: unknown, at = ''): Draft {
  return parseWith(Draft, json, at);
}
