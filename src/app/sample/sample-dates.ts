import { calendarOfCountry } from '#core/time/business-calendar.ts';
import { formatDay } from '#core/time/day.ts';
import { addMilliseconds, type Instant, MINUTE, minutesOf } from '#core/time/instant.ts';
import { dayAt, formatInZone, instantOf } from '#core/time/zones.ts';

const SAMPLE_ZONE = 'America/New_York';

/** Dates of the sample, counted in working days from today, so that it is the same story on whatever day it is opened. */
export interface SampleDates {
  /** The day so many working days from today, as text. */
  readonly on: (workingDays: number) => string;
  /** That day at a clock time, in a zone. */
  readonly at: (workingDays: number, clock: string, zone?: string) => string;
  /** So many minutes ago. */
  readonly ago: (minutes: number) => string;
}

export function sampleDates(now: Instant): SampleDates {
  const calendar = calendarOfCountry('US', 'RI');
  const today = dayAt(SAMPLE_ZONE, now);
  const dayOn = (workingDays: number) => calendar.add(today, workingDays);
  return {
    on: (workingDays) => formatDay(dayOn(workingDays)),
    at: (workingDays, clock, zone = SAMPLE_ZONE) =>
      formatInZone(zone, instantOf(zone, dayOn(workingDays), minutesOf(clock))),
    ago: (minutes) => formatInZone(SAMPLE_ZONE, addMilliseconds(now, -minutes * MINUTE)),
  };
}
