import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf } from '#core/time/day.ts';
import { layOutTimeline, timelineRange } from './timeline-layout.ts';
import type { TimelineRow } from './timeline-rows.ts';

const TODAY = dayOf(2026, 11, 24);

function row(part: Partial<TimelineRow> & { readonly from: Day }): TimelineRow {
  return {
    id: `${part.lane} ${part.label} ${part.from}`,
    lane: 'happened',
    shape: 'interview',
    to: part.from,
    point: null,
    label: 'Phone interview',
    who: '',
    why: '',
    ...part,
  };
}

describe('the range of a timeline', () => {
  it('begins a week before the first fact and ends after the last thing to come', () => {
    const rows = [
      row({ from: addDays(TODAY, -10) }),
      row({ from: TODAY, to: addDays(TODAY, 12), lane: 'do', shape: 'window' }),
    ];
    expect(timelineRange(rows, TODAY)).toEqual({ from: addDays(TODAY, -17), to: addDays(TODAY, 21) });
  });

  it('goes back no more than thirty days and a week', () => {
    expect(timelineRange([row({ from: addDays(TODAY, -300) })], TODAY).from).toBe(addDays(TODAY, -37));
  });
});

describe('laying out a timeline', () => {
  it('puts marks on their days and leaves empty lanes out', () => {
    const layout = layOutTimeline([row({ from: addDays(TODAY, -2) })], TODAY, 780);
    expect(layout.lanes.map(({ lane }) => lane)).toEqual(['happened']);
    const [mark] = layout.marks;
    expect(mark?.x).toBeCloseTo((-2 - (layout.from - TODAY) + 0.5) * layout.dayWidth);
    expect(layout.todayX).toBeGreaterThan(mark?.x ?? 0);
  });

  it('scrolls rather than draw a day under eight pixels', () => {
    const far = row({ from: addDays(TODAY, 200), lane: 'do', shape: 'window' });
    const layout = layOutTimeline([far], TODAY, 780);
    expect(layout.dayWidth).toBe(8);
    expect(layout.width).toBeGreaterThan(780);
  });

  it('never lets the words of two marks touch, and never moves a mark for them', () => {
    const anyRow = fc.record({
      from: fc.integer({ min: -30, max: 60 }),
      length: fc.integer({ min: 0, max: 9 }),
      label: fc.string({ minLength: 1, maxLength: 30 }),
      lane: fc.constantFrom('happened' as const, 'do' as const),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (given) => {
        const rows = given.map(({ from, length, label, lane }) =>
          row({
            from: addDays(TODAY, from),
            to: addDays(TODAY, lane === 'do' ? from + length : from),
            label,
            lane,
            shape: lane === 'do' ? 'window' : 'interview',
          }),
        );
        const layout = layOutTimeline(rows, TODAY, 780);
        const words = layout.marks.flatMap(({ row: { label }, label: place }) => {
          if (place === null) return [];
          const width = label.length * 6.7;
          const left = place.anchor === 'end' ? place.x - width : place.x;
          return [{ left, right: left + width, y: place.y }];
        });
        for (const [index, one] of words.entries()) {
          for (const other of words.slice(index + 1)) {
            expect(one.y === other.y && one.left < other.right && other.left < one.right).toBe(false);
          }
        }
        for (const mark of layout.marks.filter(({ row: { lane } }) => lane === 'happened')) {
          expect(mark.x).toBeCloseTo((mark.row.from - layout.from + 0.5) * layout.dayWidth);
        }
      }),
      { numRuns: 60 },
    );
  });
});
