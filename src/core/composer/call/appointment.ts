import { dayFrom } from '../../time/day.ts';
import { instantOf, minuteOfDayAt } from '../../time/zones.ts';
import type { Brief } from '../brief.ts';
import { type Part, part } from '../message.ts';
import { enumerate } from '../words/enumerate.ts';
import { writeClock, writeWeekdayDate } from '../words/write-date.ts';

/** Name, title, employer and number on one line. */
export function sayWhomToCall({ contact, view, channel }: Brief): Part | null {
  if (contact === null) return null;
  const organization = view.organizations.get(contact.organizationId ?? '');
  const line = [contact.name, contact.title, organization?.name, channel === 'phone' ? contact.phone : null];
  return part(
    'recipient',
    line.filter((item) => item != null).join(', '),
    contact.id,
    contact.organizationId,
  );
}

/** The day and the hours there, with the seeker's own beside them where the clocks differ. */
export function sayWhenToCall({ step, english, today, seeker, channel }: Brief): Part | null {
  const { next, hours, zone } = step.window;
  if (channel !== 'phone' || hours === null || hours.length === 0) return null;
  const day = next === null ? today : dayFrom(next);
  const there = enumerate(
    hours.map(({ start, end }) => `${clock(start, english)} to ${clock(end, english)}`),
    'or',
  );
  const date = writeWeekdayDate(day, english, today);
  const here = enumerate(
    hours.map(({ start, end }) => `${moved(start)} to ${moved(end)}`),
    'or',
  );
  const place = placeOf(zone);
  return part(
    'when',
    here === there
      ? `${date}, ${there}`
      : `${date}, ${there} there (${place}); ${here} your time (${placeOf(seeker.zone)})`,
  );

  function moved(text: string): string {
    return writeClock(minuteOfDayAt(seeker.zone, instantOf(zone, day, minutesOf(text))), english);
  }
}

function clock(text: string, english: Brief['english']): string {
  return writeClock(minutesOf(text), english);
}

function minutesOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

/** “New York” of `America/New_York`. */
function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
