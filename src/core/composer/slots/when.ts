import { instantFrom } from '../../time/instant.ts';
import { dayAt, minuteOfDayAt } from '../../time/zones.ts';
import type { Brief } from '../brief.ts';
import { writeClock, writeWeekdayDate } from '../words/write-date.ts';

/** “on Tuesday 22 February”: the day of the interview, where it took place; empty without one. */
export function onTheDay({ interview, zone, english, today }: Brief): string {
  if (interview === null) return '';
  return `on ${writeWeekdayDate(dayAt(zone, instantFrom(interview.startsAt)), english, today)}`;
}

/** “Tuesday 22 February at 14:00”, with the seeker's own hour beside it where the clocks differ. */
export function atTheHour({ interview, zone, english, today, seeker }: Brief): string {
  if (interview === null) return '';
  const start = instantFrom(interview.startsAt);
  const theirs = minuteOfDayAt(zone, start);
  const ours = minuteOfDayAt(seeker.zone, start);
  const date = writeWeekdayDate(dayAt(zone, start), english, today);
  const clock = writeClock(theirs, english);
  return theirs === ours
    ? `${date} at ${clock}`
    : `${date} at ${clock} your time (${writeClock(ours, english)} mine)`;
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
