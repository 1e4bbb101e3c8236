import { formatDay } from '#core/time/day.ts';
import { sayDayShort } from '../../design/say-day.ts';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import { LANE_NAMES, type TimelineRow } from './timeline-rows.ts';

interface TimelineTableProps {
  readonly rows: readonly TimelineRow[];
  readonly today: string;
}

/** The same, to be read: one line for each mark. */
export function TimelineTable({ rows, today }: TimelineTableProps) {
  return (
    <ScrollRegion label="Timeline as a table">
      <table className="w-full text-left text-card">
        <thead>
          <tr className="text-small text-ink-2">
            {['When', 'What', 'Who', 'Kind', 'Why'].map((name) => (
              <th key={name} scope="col" className="py-2 pr-4 font-semibold">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-t border-rule align-top">
              <td className="py-2 pr-4 whitespace-nowrap tabular-nums">{sayRange(row, today)}</td>
              <td className="py-2 pr-4">{row.label}</td>
              <td className="py-2 pr-4">{row.who}</td>
              <td className="py-2 pr-4 text-ink-2">{LANE_NAMES[row.lane]}</td>
              <td className="py-2 text-small text-ink-2">{row.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

export function sayRange({ from, to }: Pick<TimelineRow, 'from' | 'to'>, today: string): string {
  const first = sayDayShort(formatDay(from), today);
  return from === to ? first : `${first} to ${sayDayShort(formatDay(to), today)}`;
}
