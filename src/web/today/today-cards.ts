import type { Step } from '#core/agenda/agenda.ts';

/** What lies on the desk: one thing to do, or the notes to everybody met at one interview. */
export interface TodayCard {
  readonly key: string;
  readonly steps: readonly [Step, ...Step[]];
}

const MOST_CARDS = 5;

export interface TodayCards {
  readonly cards: readonly TodayCard[];
  /** Past the fifth: these can wait. */
  readonly later: readonly TodayCard[];
  readonly upcoming: readonly Step[];
}

/** Steps of one rule about one interview become one sheaf; the order of the agenda is kept. */
export function layOutCards(steps: readonly Step[]): TodayCards {
  const sheaves = new Map<string, [Step, ...Step[]]>();
  for (const step of steps) {
    if (step.urgency === 'upcoming') continue;
    const key =
      step.interviewId === null || step.contactId === null ? step.key : `${step.rule}:${step.interviewId}`;
    const sheaf = sheaves.get(key);
    if (sheaf === undefined) sheaves.set(key, [step]);
    else sheaf.push(step);
  }
  const all = [...sheaves]
    .map(([key, sheaf]) => ({ key, steps: byReadiness(sheaf) }))
    .sort((a, b) => leisure(a) - leisure(b));
  return {
    cards: all.slice(0, MOST_CARDS),
    later: all.slice(MOST_CARDS),
    upcoming: steps
      .filter((step) => step.urgency === 'upcoming')
      .sort((a, b) => dayOf(a).localeCompare(dayOf(b))),
  };
}

/** What is only if one likes stands after what is expected; else the agenda's own order is kept. */
function leisure({ steps: [first] }: TodayCard): number {
  return first.expectation === 'optional' ? 1 : 0;
}

/** In a sheaf, those that can be written stand before those for whom something is missing; else as the agenda has them. */
function byReadiness([first, ...rest]: readonly [Step, ...Step[]]): readonly [Step, ...Step[]] {
  const [top, ...others] = [first, ...rest].sort((a, b) => lacks(a) - lacks(b));
  return [top ?? first, ...others];
}

function lacks({ needs }: Step): number {
  return needs.includes('verified-name') || needs.includes('email') || needs.includes('family-name') ? 1 : 0;
}

/** The first day on which it can be done. */
export function dayOf({ window }: Step): string {
  return (window.next ?? window.opens).slice(0, 10);
}
