import { addDays, civilOf, type Day, formatDay, weekdayOf } from '#core/time/day.ts';
import { sayDay, sayDayShort, sayMonth } from '../../design/say-day.ts';
import { type PlacedMark, type TimelineLayout, weekStarts } from './timeline-layout.ts';
import { LANE_NAMES } from './timeline-rows.ts';

interface TimelineChartProps {
  readonly layout: TimelineLayout;
  readonly today: Day;
  readonly isRest: (day: Day) => boolean;
  /** The whole of it in a paragraph, for those who do not see it. */
  readonly description: string;
}

/** Four lanes over the same days: what happened, what they said, what comes, and how long silence is ordinary. */
export function TimelineChart({ layout, today, isRest, description }: TimelineChartProps) {
  const { width, height, dayWidth, from, days, todayX, headHeight } = layout;
  const rest = Array.from({ length: days }, (_, index) => addDays(from, index)).filter(isRest);
  return (
    <svg width={width} height={height} className="timeline" role="img" aria-label={description}>
      {rest.map((day) => (
        <rect
          key={day}
          className={isWeekend(day) ? 'weekend' : 'closed'}
          x={(day - from) * dayWidth}
          y={headHeight}
          width={dayWidth + 0.3}
          height={height - headHeight}
        />
      ))}
      <Head layout={layout} />
      {layout.lanes.slice(1).map(({ lane, top }) => (
        <line key={lane} className="lane" x1={0} x2={width} y1={top} y2={top} />
      ))}
      <line className="today" x1={todayX} x2={todayX} y1={headHeight - 4} y2={height} />
      {layout.marks.map((mark) => (
        <Mark key={mark.row.id} mark={mark} />
      ))}
      <TodayLabel x={todayX} width={width} y={headHeight - 24} today={today} />
    </svg>
  );
}

function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 'sat' || weekday === 'sun';
}

function Head({ layout: { from, days, dayWidth } }: { readonly layout: TimelineLayout }) {
  const weeks = weekStarts(from, days);
  return (
    <>
      {weeks.map((day, index) => {
        const { month, date } = civilOf(day);
        const previous = weeks[index - 1];
        const x = (day - from + 0.5) * dayWidth;
        const isNewMonth = previous === undefined || civilOf(previous).month !== month;
        return (
          <g key={day}>
            {isNewMonth && x + 70 < days * dayWidth && (
              <text className="month" x={x} y={12} textAnchor={index === 0 ? 'start' : 'middle'}>
                {sayMonth(formatDay(day))}
              </text>
            )}
            <text className="week" x={x} y={30} textAnchor="middle">
              {date}
            </text>
          </g>
        );
      })}
    </>
  );
}

interface TodayLabelProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly today: Day;
}

function TodayLabel({ x, y, width, today }: TodayLabelProps) {
  const text = formatDay(today);
  const words = `Today, ${sayDay(text).slice(0, 3)} ${sayDayShort(text)}`;
  const size = words.length * 6.7 + 16;
  const left = Math.min(x, width - size);
  return (
    <g className="today-label">
      <rect x={left} y={y} width={size} height={20} />
      <text x={left + 8} y={y + 14.5}>
        {words}
      </text>
    </g>
  );
}

function Mark({ mark }: { readonly mark: PlacedMark }) {
  const { row, label } = mark;
  return (
    <g>
      <title>{[row.label, row.who, row.why].filter((words) => words !== '').join('. ')}</title>
      <Shape mark={mark} />
      {label !== null && (
        <text className={`label label-${row.lane}`} x={label.x} y={label.y + 4.5} textAnchor={label.anchor}>
          {row.label}
        </text>
      )}
    </g>
  );
}

function Shape({ mark: { row, x, y, width, pointX } }: { readonly mark: PlacedMark }) {
  switch (row.shape) {
    case 'interview':
      return <circle className="interview" cx={x} cy={y} r={6} />;
    case 'out':
      return <path className="out" d={`M${x} ${y - 5.5} l5.5 10 h-11z`} />;
    case 'in':
      return <path className="in" d={`M${x} ${y + 5} l5.5 -10 h-11z`} />;
    case 'stage':
      return <rect className="stage" x={x - 4.5} y={y - 4.5} width={9} height={9} />;
    case 'promise':
      return (
        <>
          {pointX !== null && pointX < x - 8 && (
            <>
              <circle className="said" cx={pointX} cy={y} r={2.5} />
              <line className="said-line" x1={pointX + 3} x2={x - 7} y1={y} y2={y} />
            </>
          )}
          <path className="promise" d={`M${x} ${y - 7} l7 7 l-7 7 l-7 -7z`} />
        </>
      );
    case 'window':
      return (
        <>
          <rect className="window" x={x} y={y - 8} width={width} height={16} rx={2} />
          {pointX !== null && <circle className="aim" cx={pointX} cy={y} r={3} />}
        </>
      );
    case 'silence':
      return <rect className="silence" x={x} y={y - 11} width={width} height={22} />;
  }
}

/** The names of the lanes, beside the part that scrolls. */
export function LaneNames({ layout }: { readonly layout: TimelineLayout }) {
  return (
    <svg width={116} height={layout.height} className="timeline" aria-hidden="true">
      {layout.lanes.map(({ lane, top, height }) => (
        <text key={lane} className="lane-name" x={0} y={top + height / 2 + 4.5}>
          {LANE_NAMES[lane]}
        </text>
      ))}
    </svg>
  );
}
