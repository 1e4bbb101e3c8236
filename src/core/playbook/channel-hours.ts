import type { Hours } from '../agenda/agenda.ts';
import type { Clock } from '../facts/situation.ts';
import type { Channel } from '../model/lists.ts';
import type { Day } from '../time/day.ts';
import { clockOf, minutesOf } from '../time/instant.ts';

/** docs/practice.md 7: written messages reach people at 08:00–18:00; section 2.4: calls mid-morning and mid-afternoon. */
const WRITING: readonly Hours[] = [{ start: '08:00', end: '18:00' }];
const CALLING: readonly Hours[] = [
  { start: '09:30', end: '11:30' },
  { start: '14:00', end: '16:30' },
];
const OFFICE: Hours = { start: '09:00', end: '17:00' };

const HOURS = {
  email: WRITING,
  linkedin: WRITING,
  chat: WRITING,
  phone: CALLING,
  fax: [OFFICE],
  post: null,
  courier: null,
  hand: null,
  'in-person': null,
} as const satisfies Record<Channel, readonly Hours[] | null>;

/**
 * When somebody is reached on a channel, in their own zone; `null` where the hour does not matter. Calls and faxes
 * keep to the hours of the organization, and a short day ends everything early. Without a channel: any hour.
 */
export function hoursOn(channel: Channel | null, clock: Clock, day: Day): readonly Hours[] | null {
  const usual = channel === null ? null : HOURS[channel];
  if (usual === null) return null;
  const open = clock.organization?.hours;
  const fitted = open === undefined ? usual : inOffice(channel, usual, open);
  const early = clock.calendar.endsEarlyAt(day);
  return early === null ? fitted : clip(fitted, { start: '00:00', end: clockOf(early) });
}

function inOffice(channel: Channel | null, usual: readonly Hours[], open: Hours): readonly Hours[] {
  if (channel === 'fax') return [open];
  return channel === 'phone' ? clip(usual, open) : usual;
}

/** What of `hours` lies inside `limits`; all of it when nothing does. */
function clip(hours: readonly Hours[], limits: Hours): readonly Hours[] {
  const [earliest, latest] = [minutesOf(limits.start), minutesOf(limits.end)];
  const clipped = hours
    .map(
      ({ start, end }) => [Math.max(minutesOf(start), earliest), Math.min(minutesOf(end), latest)] as const,
    )
    .filter(([start, end]) => start < end)
    .map(([start, end]) => ({ start: clockOf(start), end: clockOf(end) }));
  return clipped.length > 0 ? clipped : hours;
}

export function startMinute(hours: readonly Hours[] | null): number {
  return minutesOf(hours?.[0]?.start ?? '00:00');
}
