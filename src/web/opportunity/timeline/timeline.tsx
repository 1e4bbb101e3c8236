import { useLayoutEffect, useRef, useState } from 'react';
import { type Day, dayFrom, weekdayOf } from '#core/time/day.ts';
import { weekendOf } from '#core/time/weekends.ts';
import type { Names, OpportunityPage } from '../../api/answers.ts';
import { sayCount, sayDay } from '../../design/say-day.ts';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import { LaneNames, TimelineChart } from './timeline-chart.tsx';
import { TimelineColumn } from './timeline-column.tsx';
import { layOutTimeline } from './timeline-layout.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import { type TimelineRow, timelineRows } from './timeline-rows.ts';
import { TimelineTable } from './timeline-table.tsx';

interface TimelineProps {
  readonly page: OpportunityPage;
  readonly names: Names;
  readonly today: string;
}

const LANE_NAMES_WIDTH = 116;

/** How it has gone, and what comes: as a line or, with the same rows, as a table. */
export function Timeline({ page, names, today }: TimelineProps) {
  const [as, setAs] = useState<'line' | 'table'>(recallForm);
  const rows = timelineRows(page, names);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="timeline" className="sheet px-4 py-5 desk:px-7">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 id="timeline" className="section-title">
          How it has gone, and what comes
        </h2>
        <fieldset className="flex max-tablet:hidden">
          <legend className="sr-only">Show as</legend>
          {(['line', 'table'] as const).map((form) => (
            <label key={form} className="choice">
              <input
                type="radio"
                name="timeline-as"
                className="sr-only"
                checked={as === form}
                onChange={() => {
                  localStorage.setItem('timeline-as', form);
                  setAs(form);
                }}
              />
              {form === 'line' ? 'Line' : 'Table'}
            </label>
          ))}
        </fieldset>
      </div>
      <div className="tablet:hidden">
        <TimelineColumn rows={rows} today={today} />
      </div>
      <div className="max-tablet:hidden">
        {as === 'table' ? (
          <TimelineTable rows={rows} today={today} />
        ) : (
          <Drawn page={page} rows={rows} today={today} />
        )}
      </div>
    </section>
  );
}

function recallForm(): 'line' | 'table' {
  return localStorage.getItem('timeline-as') === 'table' ? 'table' : 'line';
}

interface DrawnProps {
  readonly page: OpportunityPage;
  readonly rows: readonly TimelineRow[];
  readonly today: string;
}

function Drawn({ page, rows, today }: DrawnProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const day = dayFrom(today);
  const layout = layOutTimeline(rows, day, Math.max(0, width - LANE_NAMES_WIDTH));
  return (
    <>
      <div ref={box} className="flex" style={{ minHeight: layout.height }}>
        {width > 0 && (
          <>
            <LaneNames layout={layout} />
            <ScrollRegion label="Timeline" className="min-w-0 flex-1">
              <TimelineChart
                layout={layout}
                today={day}
                isRest={restOf(page)}
                description={describe(rows, today)}
              />
            </ScrollRegion>
          </>
        )}
      </div>
      <TimelineLegend rows={rows} />
    </>
  );
}

/** The employer's weekend, and the closed days that the windows name. */
function restOf({ organization, steps }: OpportunityPage): (day: Day) => boolean {
  const closed = new Set(
    steps.flatMap(({ window }) => window.days.filter((cell) => cell.closed).map((cell) => dayFrom(cell.day))),
  );
  return (day) =>
    closed.has(day) ||
    (organization.weekend ?? weekendOf(organization.country, organization.subdivision ?? null, day)).includes(
      weekdayOf(day),
    );
}

function describe(rows: readonly TimelineRow[], today: string): string {
  const lines = rows.map((row) => row.label).join('; ');
  return `Timeline on ${sayDay(today)}, ${sayCount(rows.length).toLowerCase()} marks. ${lines}. The same can be read as a table.`;
}
