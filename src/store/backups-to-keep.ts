import { dayFrom } from '#core/time/day.ts';
import type { Backup } from './backups.ts';

/** However old they are: enough to undo a bad hour. */
const LATEST = 10;

const PERIODS: readonly { readonly count: number; readonly of: (day: string) => string | number }[] = [
  { count: 7, of: (day) => day },
  // Weeks begin on Monday; day 0 was a Thursday.
  { count: 4, of: (day) => Math.floor((dayFrom(day) + 3) / 7) },
  { count: 12, of: (day) => day.slice(0, 'YYYY-MM'.length) },
];

/** Of backups, the latest first, those that stay: the latest ten, and the last of each of 7 days, 4 weeks and 12 months. */
export function backupsToKeep<Item extends Pick<Backup, 'madeAt'>>(
  backups: readonly Item[],
): readonly Item[] {
  const kept = new Set(backups.slice(0, LATEST));
  for (const { count, of } of PERIODS) {
    const lastOfEach = new Map<string | number, Item>();
    for (const backup of backups) {
      const period = of(backup.madeAt.slice(0, 'YYYY-MM-DD'.length));
      if (!lastOfEach.has(period)) lastOfEach.set(period, backup);
    }
    for (const backup of [...lastOfEach.values()].slice(0, count)) kept.add(backup);
  }
  return backups.filter((backup) => kept.has(backup));
}
