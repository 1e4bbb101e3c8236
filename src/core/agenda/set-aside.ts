import type { CareerView } from '../facts/career-view.ts';
import { type Day, parseDay } from '../time/day.ts';
import { type Instant, instantFrom } from '../time/instant.ts';
import { dayAt } from '../time/zones.ts';

/** What the seeker put off or does not want to do. */
export interface SetAside {
  readonly isDismissed: (key: string) => boolean;
  /** Until when a step waits, when it still does. */
  readonly snoozedUntil: (key: string) => Day | null;
}

export function readSetAside(view: CareerView): SetAside {
  const dismissals = view.index.ofKind('dismissal').map(({ entry }) => entry.step);
  const exact = new Set(dismissals);
  const prefixes = dismissals.filter((step) => step.endsWith(':'));
  const snoozes = view.index.ofKind('snooze');
  return {
    isDismissed: (key) => exact.has(key) || prefixes.some((prefix) => `${key}:`.startsWith(prefix)),
    snoozedUntil: (key) => {
      const snooze = snoozes.findLast(({ entry }) => covers(entry.step, key));
      return snooze === undefined ? null : wakesAfter(snooze.entry.until, view);
    },
  };
}

function covers(step: string, key: string): boolean {
  return step === key || (step.endsWith(':') && `${key}:`.startsWith(step));
}

/** A date wakes a step in its morning; an instant on its day, once it has come. */
function wakesAfter(until: string, view: CareerView): Day | null {
  const { zone } = view.seeker;
  const day = parseDay(until);
  if (day !== null) return day > dayAt(zone, view.now) ? day : null;
  const instant: Instant = instantFrom(until);
  return instant > view.now ? dayAt(zone, instant) : null;
}
