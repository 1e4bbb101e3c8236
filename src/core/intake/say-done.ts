import type { Interview } from '../model/interview.ts';
import { clockOf, type Instant, instantFrom } from '../time/instant.ts';
import { sayDay } from '../time/timetable/say-day.ts';
import { dayAt, minuteOfDayAt } from '../time/zones.ts';

/** How the seeker reads times: their own clock. */
export interface Teller {
  readonly zone: string;
  readonly locale: string;
  readonly now: Instant;
}

/** “Tuesday 8 December at 15:00”, by the seeker's clock. */
export function sayWhen(startsAt: string, { zone, locale, now }: Teller): string {
  const instant = instantFrom(startsAt);
  return `${sayDay(dayAt(zone, instant), locale, dayAt(zone, now))} at ${clockOf(minuteOfDayAt(zone, instant))} (${zone.replaceAll('_', ' ')})`;
}

export function sayAdded(interview: Interview, names: readonly string[], teller: Teller): string {
  const people = names.length === 0 ? '' : `, with ${sayList(names)}`;
  return `Added the interview on ${sayWhen(interview.startsAt, teller)}${people}.`;
}

/** What of an interview changed, in words. */
export function sayChanged(
  before: Interview,
  patch: Readonly<Record<string, unknown>>,
  names: { readonly added: readonly string[]; readonly gone: readonly string[] },
  teller: Teller,
): string {
  const what = `the interview on ${sayWhen(before.startsAt, teller)}`;
  const changes: string[] = [];
  if (typeof patch.startsAt === 'string') changes.push(`it is now on ${sayWhen(patch.startsAt, teller)}`);
  if ('status' in patch) changes.push('it takes place after all');
  if ('format' in patch) changes.push(`it is ${FORMATS[String(patch.format)] ?? 'held in another way'}`);
  if (names.added.length > 0) changes.push(`${sayList(names.added)} joined`);
  if (names.gone.length > 0) changes.push(`${sayList(names.gone)} left`);
  if (changes.length === 0) return `Noted the latest invitation for ${what}; it says nothing new.`;
  return `Changed ${what}: ${changes.join('; ')}.`;
}

const FORMATS: Readonly<Record<string, string>> = {
  phone: 'by telephone',
  video: 'by video',
  onsite: 'on site',
};

export function sayList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
