import type { Clock } from '../facts/situation.ts';
import type { Channel } from '../model/lists.ts';
import { hoursOn, startMinute } from '../playbook/channel-hours.ts';
import type { Opening } from '../playbook/proposal.ts';
import { addDays, type Day } from '../time/day.ts';
import { type Instant, minutesOf } from '../time/instant.ts';
import { dayAt, instantOf, minuteOfDayAt } from '../time/zones.ts';

/** The instant at which a step opens, on its channel and in the recipient's zone. */
export function openingInstant(opening: Opening, channel: Channel | null, clock: Clock): Instant {
  if ('at' in opening) return opening.at;
  if ('on' in opening) return startOfHours(opening.on, channel, clock);
  return intoHours(opening.inHoursFrom, channel, clock);
}

export function startOfHours(day: Day, channel: Channel | null, clock: Clock): Instant {
  return instantOf(clock.zone, day, startMinute(hoursOn(channel, clock, day)));
}

/** `from` when it lies in their hours that day; else the next start of hours, on a working day. */
function intoHours(from: Instant, channel: Channel | null, clock: Clock): Instant {
  const day = dayAt(clock.zone, from);
  const hours = hoursOn(channel, clock, day);
  if (hours === null) return from;
  const minute = minuteOfDayAt(clock.zone, from);
  for (const { start, end } of hours) {
    if (minute < minutesOf(start)) return instantOf(clock.zone, day, minutesOf(start));
    if (minute < minutesOf(end)) return from;
  }
  return startOfHours(clock.calendar.onOrAfter(addDays(day, 1)), channel, clock);
}
