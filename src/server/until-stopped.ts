import type { RunningServer } from './main.ts';

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Serves until Ctrl-C, a polite kill or the end of the terminal, then closes: what was asked is answered, what was recorded is on
 * the disk. Asked a second time, the process ends at once, which loses nothing either.
 */
export async function untilStopped({ close }: Pick<RunningServer, 'close'>): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = () => {
      for (const signal of STOPS) process.off(signal, stop);
      resolve();
    };
    for (const signal of STOPS) process.on(signal, stop);
  });
  await close();
}
