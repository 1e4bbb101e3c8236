import type { Measurement } from './measure.ts';

export interface Row {
  readonly name: string;
  readonly time: Measurement;
  /** What it is held against: the name of another row, whose median is 1. */
  readonly besides?: string;
}

/** Medians side by side; the ratio says more than the milliseconds, which are those of this machine. */
export function formatTable(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (name: string, ...cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(10))].join('  ').trimEnd();
  return [
    line('', 'median ms', 'worst ms', 'runs', 'ratio'),
    ...rows.map(({ name, time, besides }) => {
      const base = rows.find((row) => row.name === besides);
      const ratio = base === undefined ? '' : `${(time.median / base.time.median).toFixed(2)} × ${base.name}`;
      return `${line(name, time.median.toFixed(2), time.worst.toFixed(2), String(time.runs))}  ${ratio}`.trimEnd();
    }),
  ].join('\n');
}
