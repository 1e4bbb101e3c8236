import type { Dated } from '../facts/effective-journal.ts';
import type { Situation } from '../facts/situation.ts';
import { dayAt } from '../time/zones.ts';
import type { Say } from './explain.ts';

/** The day of a fact, where the employer is, in words. */
export function sayDayOfFact({ clock }: Situation, { at }: Pick<Dated, 'at'>, say: Say): string {
  return say.day(dayAt(clock.dayZone, at));
}
