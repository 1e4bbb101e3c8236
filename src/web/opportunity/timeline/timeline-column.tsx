import { formatDay } from '#core/time/day.ts';
import { sayDayShort } from '../../design/say-day.ts';
import type { TimelineRow } from './timeline-rows.ts';
import { sayRange } from './timeline-table.tsx';

interface TimelineColumnProps {
  readonly rows: readonly TimelineRow[];
  readonly today: string;
}

/** Upright, for a phone: time runs down, with today between what was and what comes. */
export function TimelineColumn({ rows, today }: TimelineColumnProps) {
  const past = rows.filter((row) => formatDay(row.to) < today);
  const coming = rows.filter((row) => formatDay(row.to) >= today);
  return (
    <ol className="timeline-column">
      {past.map((row) => (
        <Line key={row.id} row={row} today={today} />
      ))}
      <li className="today">
        <span className="tabular-nums">{sayDayShort(today)}</span>
        <i aria-hidden="true" />
        <span>Today</span>
      </li>
      {coming.map((row) => (
        <Line key={row.id} row={row} today={today} />
      ))}
    </ol>
  );
}

function Line({ row, today }: { readonly row: TimelineRow; readonly today: string }) {
  return (
    <li>
      <span className="text-smallest text-ink-3 tabular-nums">{sayRange(row, today)}</span>
      <i aria-hidden="true" className={`mark-${row.shape}`} />
      <span className="min-w-0 text-card">
        {row.label}
        {row.who !== '' && !row.label.includes(row.who) && (
          <span className="block text-small text-ink-2">{row.who}</span>
        )}
      </span>
    </li>
  );
}
