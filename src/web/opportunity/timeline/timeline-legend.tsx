import type { MarkShape, TimelineRow } from './timeline-rows.ts';

const MEANINGS: Record<MarkShape, string> = {
  interview: 'Interview',
  out: 'You wrote or called',
  in: 'They did',
  stage: 'Where it stood',
  promise: 'What they promised',
  window: 'Window, and the day to aim for',
  silence: 'Silence that is ordinary',
};

/** What the marks mean, only those that are there. */
export function TimelineLegend({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const shapes = (Object.keys(MEANINGS) as MarkShape[]).filter((shape) =>
    rows.some((row) => row.shape === shape),
  );
  return (
    <ul className="timeline-legend">
      {shapes.map((shape) => (
        <li key={shape}>
          <i aria-hidden="true" className={`mark-${shape}`} /> {MEANINGS[shape]}
        </li>
      ))}
    </ul>
  );
}
