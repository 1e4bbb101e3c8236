import { describe, expect, it } from 'vitest';
import type { JournalEntry, TimetableAnswer } from '#core/model/journal-entry.ts';
import { instantFrom } from '#core/time/instant.ts';
import { sayTimetable } from './say-timetable.ts';

let serial = 0;
const world = {
  now: () => instantFrom('2026-11-23T18:00:00-05:00'),
  newId: (prefix: string) => `${prefix}-${++serial}`,
};

function say(journal: readonly JournalEntry[], answer: TimetableAnswer | null | undefined) {
  const where = { opportunityId: 'p1', interviewId: 'i1', answer };
  return sayTimetable(journal, where, 'America/New_York', world);
}

describe('sayTimetable', () => {
  it('writes an answer down once, however often it is saved', () => {
    const first = say([], { by: '2026-12-04' });
    expect(first).toMatchObject([
      { kind: 'timetable', at: '2026-11-23T18:00:00-05:00', interviewId: 'i1', answer: { by: '2026-12-04' } },
    ]);
    expect(say(first, { by: '2026-12-04' })).toEqual([]);
  });

  it('corrects the answer when the debrief is saved with another one', () => {
    const first = say([], { by: '2026-12-04' });
    const second = say(first, { by: '2026-12-11' });
    expect(second).toMatchObject([
      { kind: 'correction', entryId: first[0]?.id, by: { kind: 'timetable', answer: { by: '2026-12-11' } } },
    ]);
    expect(say([...first, ...second], { by: '2026-12-11' })).toEqual([]);
  });

  it('takes the answer back, and can give it again', () => {
    const first = say([], { unknown: true });
    const back = say(first, null);
    expect(back).toMatchObject([{ kind: 'correction', entryId: first[0]?.id, by: null }]);
    expect(say([...first, ...back], null)).toEqual([]);
    expect(say([...first, ...back], { by: '2026-12-04' })).toMatchObject([{ kind: 'timetable' }]);
  });

  it('says nothing when nothing new was said', () => {
    expect(say([], undefined)).toEqual([]);
    expect(say([], null)).toEqual([]);
  });
});
