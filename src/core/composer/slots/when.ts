import { instantFrom } from '../../time/instant.ts';
import { dayAt } from '../../time/zones.ts';
import type { Brief } from '../brief.ts';
import { writeWeekdayDate } from '../words/write-date.ts';

/** “on Tuesday 22 February”: the day of the interview, where it took place; empty without one. */
export function onTheDay({ interview, zone, english, today }: Brief): string {
  if (interview === null) return '';
  return `on ${writeWeekdayDate(dayAt(zone, instantFrom(interview.startsAt)), english, today)}`;
}

/** “the Lens Designer role”, or “the role” where the opportunity is not known. */
export function theRole({ opportunity }: Brief): string {
  if (opportunity === null) return 'the role';
  return /\b(?:role|position|post|job)$/i.test(opportunity.role)
    ? `the ${opportunity.role}`
    : `the ${opportunity.role} role`;
}

/** “Quayside Instruments”, or “your team”. */
export function theEmployer({ organization }: Brief): string {
  return organization?.name ?? 'your team';
}
