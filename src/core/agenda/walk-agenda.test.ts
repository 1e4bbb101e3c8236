import { describe, expect, it } from 'vitest';
import { aCareer } from '#testing/career-builder.ts';
import { instantFrom } from '../time/instant.ts';
import { walkAgenda } from './walk-agenda.ts';

const career = aCareer()
  .opportunityAt('Quayside')
  .interviewWith(['Séamus de Búrca'], '2028-02-22T14:00:00Z', '2028-02-22T15:00:00Z')
  .thanked('Séamus de Búrca', '2028-02-23T10:00:00Z')
  .career();

function walk(from: string, to: string) {
  return walkAgenda(career, instantFrom(from), instantFrom(to)).map(
    ({ at, change, step }) => `${at.slice(0, 16)} ${step.action} ${change}`,
  );
}

describe('walkAgenda', () => {
  it('tells when a step appears, opens and goes', () => {
    const thanks = walk('2028-02-22T12:00:00Z', '2028-02-24T00:00:00Z').filter((line) =>
      line.includes('thank-you'),
    );

    expect(thanks).toEqual([
      '2028-02-22T15:00 thank-you appears',
      '2028-02-22T16:30 thank-you opens',
      '2028-02-23T10:00 thank-you goes',
    ]);
  });

  it('finds the day on which a check-in opens and the one on which it is overdue', () => {
    const checkIn = walk('2028-02-24T00:00:00Z', '2028-03-15T00:00:00Z').filter((line) =>
      line.includes('check-in'),
    );

    expect(checkIn).toEqual([
      '2028-02-24T00:00 check-in appears',
      '2028-02-29T00:00 check-in opens',
      '2028-03-04T00:00 check-in overdue',
    ]);
  });

  it('ends where it should', () => {
    expect(
      walk('2028-02-20T00:00:00Z', '2028-02-20T00:00:00Z').every((line) => line.endsWith('appears')),
    ).toBe(true);
  });
});
