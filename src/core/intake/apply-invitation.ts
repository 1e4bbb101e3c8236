import { InvalidInputError } from '../errors.ts';
import type { Career } from '../model/career.ts';
import type { Instant } from '../time/instant.ts';
import type { CalendarFile } from './calendar-event.ts';
import { ImportEdit } from './import-edit.ts';
import type { ImportAnswers } from './import-proposal.ts';
import { readItems } from './read-items.ts';

export interface ImportResult {
  /** What was done, a sentence each. */
  readonly done: readonly string[];
  readonly opportunityIds: readonly string[];
}

/**
 * The career with the invitation in it; the same career where it says nothing new.
 * @throws InvalidInputError when a question is open, with its `uid` and id
 */
export function applyInvitation(
  file: CalendarFile,
  career: Career,
  now: Instant,
  answers: ImportAnswers,
  newId: (prefix: string) => string,
): { readonly career: Career; readonly result: ImportResult } {
  const items = readItems(file, career, now, answers);
  for (const { key, sheet } of items) {
    const open = sheet.firstOpen;
    if (open === null) continue;
    const why = open.problem ?? 'it is not answered';
    throw new InvalidInputError(`${open.ask} ${sentence(why)}`, `answers → ${key} → ${open.id}`);
  }
  const edit = new ImportEdit(career, now, newId);
  for (const item of items) edit.apply(item);
  return { career: edit.career, result: { done: edit.done, opportunityIds: edit.opportunityIds } };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
