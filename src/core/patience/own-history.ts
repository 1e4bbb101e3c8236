import { isAnswer } from '../facts/answers.ts';
import type { Situation } from '../facts/situation.ts';
import { dayAt } from '../time/zones.ts';
import { medianDays, type Stage } from './ordinary-silence.ts';

/** How long this seeker waited after each interview until the employer was heard, against what was expected of it. */
export function ownRatios(situations: readonly Situation[]): readonly number[] {
  return situations.flatMap((situation) => {
    const { interviews, facts, clock, opportunity } = situation;
    return interviews.flatMap((held) => {
      if (held.state !== 'held') return [];
      const heard = facts.find(
        ({ entry, at }) => at > held.endsAt && isNews(entry.kind) && isAnswer(entry, situation.view),
      );
      if (heard === undefined) return [];
      const from = dayAt(clock.dayZone, held.endsAt);
      const expected = medianDays({
        from,
        stage: stageOf(held.interview),
        country: clock.calendar.country,
        industry: opportunity.industry ?? null,
        statedDays: null,
        ownRatios: [],
      });
      return [Math.max(1, dayAt(clock.dayZone, heard.at) - from) / expected];
    });
  });
}

/** Only an outcome ends the wait; a timetable or a word in between does not. */
function isNews(kind: string): boolean {
  return kind === 'stage' || kind === 'offer';
}

export function stageOf({
  round,
  final,
}: {
  readonly round?: number | undefined;
  readonly final?: boolean | undefined;
}): Stage {
  if (final === true) return 'final';
  return round === 1 || round === undefined ? 'screen' : 'middle';
}
