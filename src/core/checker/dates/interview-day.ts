import type { Day } from '../../time/day.ts';
import { instantFrom } from '../../time/instant.ts';
import { dayAt } from '../../time/zones.ts';
import type { Letter } from '../letter.ts';

/** The day the letter is read on, where its writer is. */
export function letterDay({ at, record }: Letter): Day {
  return dayAt(record.nouns.seeker.zone, at);
}

/** The day of the interview the letter is about, where the employer is. */
export function interviewDay({ interview, employer, record }: Letter): Day | null {
  if (interview === null) return null;
  return dayAt(employer?.zone ?? record.nouns.seeker.zone, instantFrom(interview.startsAt));
}
