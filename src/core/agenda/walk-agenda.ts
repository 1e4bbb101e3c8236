import type { Career } from '../model/career.ts';
import { addDays } from '../time/day.ts';
import { addMilliseconds, type Instant, instantFrom, MINUTE } from '../time/instant.ts';
import { dayAt, instantOf } from '../time/zones.ts';
import type { Agenda, Step } from './agenda.ts';
import { planAgenda } from './plan-agenda.ts';

/** One thing that happens on the agenda while time goes on. */
export interface AgendaChange {
  /** When, in the seeker's zone. */
  readonly at: string;
  readonly change: 'appears' | 'opens' | 'overdue' | 'waits' | 'moves' | 'goes';
  readonly step: Step;
}

/** Nobody reads a longer walk than this; it also bounds the work. */
const MOST_STOPS = 5_000;

/**
 * What appears, opens, moves and goes between two instants, in order, with everything that is written down by then.
 * The agenda is looked at whenever it can change: at facts, at the edges of interviews and windows, at midnight where
 * somebody is.
 */
export function walkAgenda(career: Career, from: Instant, to: Instant): readonly AgendaChange[] {
  const changes: AgendaChange[] = [];
  const known = momentsOf(career);
  let before = planAgenda(career, from);
  for (const step of before.steps) changes.push({ at: before.at, change: 'appears', step });
  let now = from;
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const next = nextStop(before, career, known, now);
    if (next > to) break;
    now = next;
    const after = planAgenda(career, now);
    changes.push(...differences(before, after, after.at));
    before = after;
  }
  return changes;
}

/** What was written down, and the edges of interviews, in order. */
function momentsOf({ journal, interviews }: Career): readonly Instant[] {
  const texts = [
    ...journal.flatMap((entry) =>
      entry.kind === 'snooze' && entry.until.includes('T') ? [entry.at, entry.until] : [entry.at],
    ),
    ...interviews.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
  ];
  return [...new Set(texts.map(instantFrom))].sort((a, b) => a - b);
}

function nextStop(agenda: Agenda, career: Career, known: readonly Instant[], now: Instant): Instant {
  const zones = new Set([career.seeker.zone, ...agenda.steps.map(({ window }) => window.zone)]);
  const midnights = [...zones].map((zone) => instantOf(zone, addDays(dayAt(zone, now), 1), 0));
  const openings = agenda.steps.map(({ window }) => instantFrom(window.opens)).filter((opens) => opens > now);
  const written = known.find((at) => at > now);
  const stops = [...midnights, ...openings, ...(written === undefined ? [] : [written])].filter(
    (at) => at > now,
  );
  // A zone whose day begins in a gap still moves on.
  return stops.length === 0 ? addMilliseconds(now, 60 * MINUTE) : (Math.min(...stops) as Instant);
}

function differences(before: Agenda, after: Agenda, at: string): readonly AgendaChange[] {
  const old = new Map(before.steps.map((step) => [step.key, step]));
  const fresh = new Set(after.steps.map(({ key }) => key));
  return [
    ...before.steps
      .filter(({ key }) => !fresh.has(key))
      .map((step) => ({ at, change: 'goes' as const, step })),
    ...after.steps.flatMap((step) => {
      const change = changeOf(old.get(step.key), step);
      return change === null ? [] : [{ at, change, step }];
    }),
  ];
}

function changeOf(before: Step | undefined, after: Step): AgendaChange['change'] | null {
  if (before === undefined) return 'appears';
  if (before.urgency !== after.urgency) {
    return after.urgency === 'now' ? 'opens' : after.urgency === 'overdue' ? 'overdue' : 'waits';
  }
  const isMoved =
    before.window.opens !== after.window.opens ||
    before.window.ideal !== after.window.ideal ||
    before.window.due !== after.window.due ||
    before.channel !== after.channel;
  return isMoved ? 'moves' : null;
}
