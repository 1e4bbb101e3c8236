/** How long something takes, in milliseconds, over several runs. */
export interface Measurement {
  readonly median: number;
  readonly worst: number;
  readonly runs: number;
}

/** Runs `work` until `seconds` are over, at least three times; the first run is thrown away unless it is what is asked for. */
export async function measure(
  work: () => unknown,
  { seconds = 1, warm = true }: { readonly seconds?: number; readonly warm?: boolean } = {},
): Promise<Measurement> {
  if (warm) await work();
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (times.length < 3 || performance.now() < end) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return summarize(times);
}

export function summarize(times: readonly number[]): Measurement {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    worst: sorted.at(-1) ?? 0,
    runs: sorted.length,
  };
}
