import { effectiveJournal } from '#core/facts/effective-journal.ts';
import type { EntryOf, JournalEntry, TimetableAnswer } from '#core/model/journal-entry.ts';
import type { Instant } from '#core/time/instant.ts';
import { formatInZone } from '#core/time/zones.ts';
import type { Services } from './services.ts';

/** Where the answer belongs, and what it was; `null` takes an earlier one back, `undefined` says nothing new. */
export interface TimetableSaid {
  readonly opportunityId: string;
  readonly interviewId: string;
  readonly answer: TimetableAnswer | null | undefined;
}

/**
 * The entries that make the journal say so: a new answer the first time, a correction when the debrief is saved again with
 * another one, none when nothing changed.
 */
export function sayTimetable(
  journal: readonly JournalEntry[],
  { answer, ...where }: TimetableSaid,
  zone: string,
  world: Services['world'],
): JournalEntry[] {
  if (answer === undefined) return [];
  const now = world.now();
  const at = formatInZone(zone, now);
  const said = lastSaid(journal, where.interviewId, now);
  if (said === null) {
    if (answer === null) return [];
    return [{ id: world.newId('e'), at, kind: 'timetable', ...where, answer }];
  }
  if (answer !== null && JSON.stringify(said.answer) === JSON.stringify(answer)) return [];
  return [
    {
      id: world.newId('e'),
      at,
      kind: 'correction',
      entryId: said.id,
      by: answer === null ? null : { ...said, answer },
    },
  ];
}

function lastSaid(
  journal: readonly JournalEntry[],
  interviewId: string,
  now: Instant,
): EntryOf<'timetable'> | null {
  const said = effectiveJournal(journal, now)
    .map(({ entry }) => entry)
    .filter((entry): entry is EntryOf<'timetable'> => entry.kind === 'timetable')
    .filter((entry) => entry.interviewId === interviewId);
  return said.at(-1) ?? null;
}
