import type { Window } from '#core/agenda/agenda.ts';
import { sayCell, sayDay, sayDayFrom } from './say-day.ts';

interface DayStripProps {
  readonly window: Window;
  readonly today: string;
  readonly overdue: boolean;
}

/** Seven real days: readable before the sentence beside it is. */
export function DayStrip({ window, today, overdue }: DayStripProps) {
  if (window.days.length === 0) return null;
  return (
    <ol className="days" aria-label={describeWindow(window, today)}>
      {window.days.map((cell) => {
        const { weekday, date } = sayCell(cell.day);
        return (
          <li key={cell.day} className={cellClass(window, cell.day, cell.closed, today, overdue)}>
            {weekday}
            <b>{date}</b>
          </li>
        );
      })}
    </ol>
  );
}

function cellClass(window: Window, day: string, closed: boolean, today: string, overdue: boolean): string {
  const inside = day >= window.opens.slice(0, 10) && day <= window.due;
  const aim = overdue || window.ideal < today ? (window.next ?? today) : window.ideal;
  return [
    closed ? 'closed' : inside ? (overdue ? 'past' : 'in') : '',
    day === aim && !closed ? 'ideal' : '',
    day === today ? 'today' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

/** The strip as one sentence, for those who do not see it. */
function describeWindow(window: Window, today: string): string {
  const opens = window.opens.slice(0, 10);
  const range =
    opens === window.due
      ? `Window ${sayDay(opens, today)}.`
      : `Window ${sayDay(opens, today)} to ${sayDay(window.due, today)}.`;
  const aim = `Aim for ${sayDayFrom(window.ideal, today)}.`;
  const closed = window.days
    .filter((cell) => cell.closed && cell.reason !== null && !/weekend|saturday|sunday/i.test(cell.reason))
    .map((cell) => `${sayDay(cell.day, today)}: ${cell.reason}.`);
  return [range, aim, ...closed].join(' ');
}
