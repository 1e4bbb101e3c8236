import { factsOf } from '../../facts/career-view.ts';
import type { EntryOf } from '../../model/journal-entry.ts';
import { parseInstant } from '../../time/instant.ts';
import { minuteOfDayAt } from '../../time/zones.ts';
import type { Brief } from '../brief.ts';
import { writeClock, writeWeekdayDate } from '../words/write-date.ts';
import { dayOfText } from './timetable.ts';

/** The latest offer for this opportunity, else for the one given. */
export function latestOffer(brief: Brief, opportunityId?: string): EntryOf<'offer'> | null {
  const facts = opportunityId === undefined ? brief.facts : brief.view.factsByOpportunity.get(opportunityId);
  return factsOf(facts ?? [], 'offer').at(-1)?.entry ?? null;
}

/** “Friday 3 March”, or with the hour where the answer is due at an hour; `null` when no day was named. */
export function answerBy(brief: Brief, offer: EntryOf<'offer'> | null): string | null {
  if (offer?.answerBy === undefined) return null;
  const day = dayOfText(offer.answerBy, brief.zone);
  if (day === null) return null;
  const date = writeWeekdayDate(day, brief.english, brief.today);
  const instant = parseInstant(offer.answerBy);
  return instant === null
    ? date
    : `${writeClock(minuteOfDayAt(brief.zone, instant), brief.english)} on ${date}`;
}
