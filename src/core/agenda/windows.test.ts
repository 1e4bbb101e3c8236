import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyNow } from '#testing/arbitrary/pieces.ts';
import { careerArbitrary } from '#testing/career-arbitrary.ts';
import { formatDay } from '../time/day.ts';
import { instantFrom, minutesOf } from '../time/instant.ts';
import { dayAt, minuteOfDayAt } from '../time/zones.ts';
import type { Step } from './agenda.ts';
import { planAgenda } from './plan-agenda.ts';

const RUNS = { numRuns: 30 };
/** Steps that open in somebody's hours; the others open with the fact that asks for them. */
const IN_HOURS = new Set(['check-in', 'nudge', 'closing-note', 'connect', 'keep-in-touch']);

/** Everything about the days of a window that does not hold, in words. */
function faults({ window, urgency, action }: Step, today: string): readonly string[] {
  const { ideal, due, next, hours, zone } = window;
  const opens = instantFrom(window.opens);
  const opensOn = formatDay(dayAt(zone, opens));
  const minute = minuteOfDayAt(zone, opens);
  const isInHours = minute >= minutesOf(hours?.[0]?.start ?? '00:00');
  return [
    opensOn <= ideal ? '' : 'is aimed for before it opens',
    ideal <= due ? '' : 'is aimed for after it is due',
    next === null || next >= today ? '' : 'is next possible in the past',
    urgency !== 'now' || (opensOn <= today && today <= due) ? '' : 'is for now outside its days',
    urgency !== 'now' || next === today ? '' : 'is for now and cannot be done today',
    urgency !== 'overdue' || today > due ? '' : 'is overdue before its last day is over',
    !IN_HOURS.has(action) || isInHours ? '' : 'opens before their hours',
  ].filter((fault) => fault !== '');
}

it('every window of every agenda holds together', () => {
  fc.assert(
    fc.property(careerArbitrary(), anyNow, (career, now) => {
      for (const step of planAgenda(career, now).steps) {
        expect([step.key, ...faults(step, formatDay(dayAt(step.window.zone, now)))]).toEqual([step.key]);
      }
    }),
    RUNS,
  );
});

it('every opportunity is either pressing or has a quiet line, and nobody passes a letter to themselves', () => {
  fc.assert(
    fc.property(careerArbitrary(), anyNow, (career, now) => {
      const { steps, quiet } = planAgenda(career, now);
      const pressing = steps.flatMap(({ urgency, opportunityId }) =>
        urgency === 'upcoming' || opportunityId === null ? [] : [opportunityId],
      );
      const silent = quiet.map(({ opportunityId }) => opportunityId);
      const known = career.opportunities.map(({ id }) => id);
      expect([...new Set(pressing), ...silent].sort()).toEqual(known.toSorted());
      for (const { contactId, viaContactId, channel, alternatives } of steps) {
        if (viaContactId !== null) expect(viaContactId).not.toBe(contactId);
        expect(alternatives).not.toContain(channel);
      }
    }),
    RUNS,
  );
});
