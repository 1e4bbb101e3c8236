import { addDays, type Day, weekdayOf } from '#core/time/day.ts';
import { LANES, type Lane, type TimelineRow } from './timeline-rows.ts';

/** Below this a day cannot be told from the next: the chart scrolls instead. */
const LEAST_DAY_WIDTH = 8;
/** A letter of the smallest size, on average. */
const LETTER_WIDTH = 6.7;
const GAP = 8;
const ROW_HEIGHT = 26;
const HEAD_HEIGHT = 66;

export interface PlacedMark {
  readonly row: TimelineRow;
  /** Left edge of a bar, centre of a point. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly pointX: number | null;
  readonly label: {
    readonly x: number;
    readonly anchor: 'start' | 'end' | 'middle';
    readonly y: number;
  } | null;
}

interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly dayWidth: number;
  readonly from: Day;
  readonly days: number;
  readonly todayX: number;
  readonly headHeight: number;
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedMark[];
}

/** From a week before the first fact, but no more than thirty days back, to a week after the last thing to come. */
export function timelineRange(rows: readonly TimelineRow[], today: Day): { from: Day; to: Day } {
  const firsts = rows.flatMap((row) => [row.from, row.point ?? row.from]);
  const first = Math.min(today, ...firsts) as Day;
  const last = Math.max(today, ...rows.map((row) => row.to)) as Day;
  return { from: addDays(Math.max(first, today - 30) as Day, -7), to: addDays(last, 9) };
}

/** Where every mark and its words go. Marks never move; words look for room beside them, and stay away where there is none. */
export function layOutTimeline(rows: readonly TimelineRow[], today: Day, available: number): TimelineLayout {
  const { from, to } = timelineRange(rows, today);
  const days = to - from + 1;
  const dayWidth = Math.max(LEAST_DAY_WIDTH, available / days);
  const width = days * dayWidth;
  const todayX = (today - from + 0.5) * dayWidth;
  const lanes: PlacedLane[] = [];
  const marks: PlacedMark[] = [];
  let top = HEAD_HEIGHT;
  for (const lane of LANES) {
    const shown = rows.filter((row) => row.lane === lane && row.to >= from);
    if (shown.length === 0) continue;
    const placed = placeLane(shown, { from, dayWidth, width, todayX });
    const height = Math.max(1, placed.rowCount) * ROW_HEIGHT + 18;
    lanes.push({ lane, top, height });
    for (const mark of placed.marks) {
      const y = top + 9 + mark.slot * ROW_HEIGHT + ROW_HEIGHT / 2;
      marks.push({ ...mark.mark, y, label: mark.mark.label === null ? null : { ...mark.mark.label, y } });
    }
    top += height;
  }
  return {
    width,
    height: top,
    dayWidth,
    from,
    days,
    todayX,
    headHeight: HEAD_HEIGHT,
    lanes,
    marks,
  };
}

interface Scale {
  readonly from: Day;
  readonly dayWidth: number;
  readonly width: number;
  readonly todayX: number;
}

interface Slotted {
  readonly slot: number;
  readonly mark: PlacedMark;
}

const MOST_ROWS = 4;

/** Each mark into the first row of its lane where it and its words touch nothing else. */
function placeLane(rows: readonly TimelineRow[], scale: Scale): { marks: Slotted[]; rowCount: number } {
  const taken: [number, number][][] = [];
  const marks = rows.map((row): Slotted => {
    for (let slot = 0; slot < MOST_ROWS; slot += 1) {
      const others = taken[slot] ?? [];
      const fit = waysToPlace(row, scale).find(({ span }) => isFree(span, others, scale.width));
      if (fit === undefined) continue;
      taken[slot] = [...others, fit.span];
      return { slot, mark: fit.mark };
    }
    // No room for words in any row: the mark alone, in the last one.
    const bare = bareMark(row, scale);
    return { slot: Math.max(0, taken.length - 1), mark: bare };
  });
  return { marks, rowCount: taken.length };
}

function isFree(
  [left, right]: [number, number],
  others: readonly [number, number][],
  width: number,
): boolean {
  return left >= 0 && right <= width && others.every(([from, to]) => right + GAP <= from || left - GAP >= to);
}

interface Way {
  readonly mark: PlacedMark;
  readonly span: [number, number];
}

/** Words after the mark, before it, or inside a bar that is wide enough. */
function waysToPlace(row: TimelineRow, scale: Scale): Way[] {
  const bare = bareMark(row, scale);
  const words = row.label.length * LETTER_WIDTH;
  const half = row.shape === 'window' || row.shape === 'silence' ? 0 : 8;
  const left = bare.x - half;
  const right = bare.x + bare.width + half;
  const start = bare.pointX === null ? left : Math.min(left, bare.pointX);
  const end = bare.pointX === null ? right : Math.max(right, bare.pointX);
  const after: Way = {
    mark: { ...bare, label: { x: right + 6, anchor: 'start', y: 0 } },
    span: [start, Math.max(end, right + 6 + words)],
  };
  const before: Way = {
    mark: { ...bare, label: { x: start - 6, anchor: 'end', y: 0 } },
    span: [start - 6 - words, end],
  };
  if (row.shape === 'silence' && bare.width > words + 16) {
    return [{ mark: { ...bare, label: { x: bare.x + 8, anchor: 'start', y: 0 } }, span: [left, right] }];
  }
  // Today's line is drawn through everything: words keep clear of it where they can.
  const crosses = ({ span: [from, to] }: Way) => (from < scale.todayX && to > scale.todayX ? 1 : 0);
  return [after, before].sort((a, b) => crosses(a) - crosses(b));
}

function bareMark(row: TimelineRow, { from, dayWidth }: Scale): PlacedMark {
  const centre = (day: Day) => (day - from + 0.5) * dayWidth;
  const isBar = row.shape === 'window' || row.shape === 'silence';
  const width = isBar ? Math.max(12, (row.to - row.from + 1) * dayWidth) : 0;
  const begins = Math.max(from, row.from) as Day;
  return {
    row,
    x: isBar ? (begins - from) * dayWidth : centre(row.from),
    y: 0,
    width,
    pointX: row.point === null ? null : Math.max(0, centre(row.point)),
    label: null,
  };
}

/** The first day of each week in the range, for the numbers over the lanes. */
export function weekStarts(from: Day, days: number): Day[] {
  return Array.from({ length: days }, (_, index) => addDays(from, index)).filter(
    (day) => weekdayOf(day) === 'mon',
  );
}
