import { describe, expect, it } from 'vitest';
import { addDays, dayFrom, formatDay } from '#core/time/day.ts';
import { backupsToKeep } from './backups-to-keep.ts';

/** As after `days` days with some backups each, the latest first. */
function made(days: number, each: number) {
  return Array.from({ length: days * each }, (_, n) => {
    const day = formatDay(addDays(dayFrom('2028-06-14'), -Math.floor(n / each)));
    const hour = String(20 - (n % each)).padStart(2, '0');
    return { madeAt: `${day}T${hour}:00:00+00:00` };
  });
}

describe('backupsToKeep', () => {
  it('keeps all while there are few', () => {
    expect(backupsToKeep(made(2, 5))).toHaveLength(10);
    expect(backupsToKeep([])).toEqual([]);
  });

  it('of a year and a half keeps the latest ten, and the last of 7 days, 4 weeks and 12 months', () => {
    const kept = backupsToKeep(made(550, 3)).map(({ madeAt }) => madeAt.slice(0, 13));
    expect(kept).toEqual([
      ...[
        '2028-06-14T20',
        '2028-06-14T19',
        '2028-06-14T18',
        '2028-06-13T20',
        '2028-06-13T19',
        '2028-06-13T18',
      ],
      ...['2028-06-12T20', '2028-06-12T19', '2028-06-12T18', '2028-06-11T20'],
      ...['2028-06-10T20', '2028-06-09T20', '2028-06-08T20'],
      ...['2028-06-04T20', '2028-05-31T20', '2028-05-28T20'],
      ...[
        '2028-04-30T20',
        '2028-03-31T20',
        '2028-02-29T20',
        '2028-01-31T20',
        '2027-12-31T20',
        '2027-11-30T20',
      ],
      ...['2027-10-31T20', '2027-09-30T20', '2027-08-31T20', '2027-07-31T20'],
    ]);
  });

  it('a hundred of one hour do not push out those of the days before', () => {
    const busy = Array.from({ length: 100 }, () => ({ madeAt: '2028-06-15T09:00:00+00:00' }));
    const kept = backupsToKeep([...busy, ...made(30, 1)]);
    expect(kept.filter(({ madeAt }) => madeAt < '2028-06-15')).toHaveLength(9);
  });
});
