import { factsOf } from '../../facts/career-view.ts';
import type { EntryOf } from '../../model/journal-entry.ts';
import { type Day, parseDay } from '../../time/day.ts';
import { parseInstant } from '../../time/instant.ts';
import { dayAt } from '../../time/zones.ts';
import type { Brief } from '../brief.ts';

/** What they last said about when they decide; later words replace earlier ones. */
export interface KnownTimetable {
  readonly entryId: string;
  /** The last day they named; `null` for words without a date. */
  readonly by: Day | null;
  readonly given: EntryOf<'timetable'>;
}

export function knownTimetable(brief: Brief): KnownTimetable | null {
  const given = factsOf(brief.facts, 'timetable').at(-1)?.entry;
  if (given === undefined) return null;
  return { entryId: given.id, by: lastDay(given.answer, brief.zone), given };
}

/** The day a date or an instant falls on, where the recipient is. */
export function dayOfText(text: string, zone: string): Day | null {
  const instant = parseInstant(text);
  return instant === null ? parseDay(text) : dayAt(zone, instant);
}

function lastDay(answer: EntryOf<'timetable'>['answer'], zone: string): Day | null {
  if ('unknown' in answer) return null;
  if ('to' in answer) return parseDay(answer.to);
  return answer.by === undefined ? null : dayOfText(answer.by, zone);
}
