import { describe, expect, it } from 'vitest';
import { writeCareer } from '#core/model/write-career.ts';
import { addMilliseconds, DAY_LENGTH, instantFrom } from '#core/time/instant.ts';
import { sampleCareer } from './sample-career.ts';

const TUESDAY = instantFrom('2026-11-24T08:41:00-05:00');

describe('sampleCareer', () => {
  it('is a valid search with eight opportunities, on any day of the year', () => {
    for (let day = 0; day < 366; day += 1) {
      const career = sampleCareer(addMilliseconds(TUESDAY, day * DAY_LENGTH));
      expect(career.opportunities).toHaveLength(8);
    }
  });

  it('knows nothing of the future but what is planned', () => {
    for (let day = 0; day < 14; day += 1) {
      const now = addMilliseconds(TUESDAY, day * DAY_LENGTH);
      const { journal } = sampleCareer(now);
      expect(journal.filter((entry) => instantFrom(entry.at) > now)).toEqual([]);
    }
  });

  it('is the same whenever it is opened at the same instant', () => {
    expect(writeCareer(sampleCareer(TUESDAY))).toBe(writeCareer(sampleCareer(TUESDAY)));
  });

  it('writes to nobody real', () => {
    const emails = sampleCareer(TUESDAY).contacts.flatMap(({ email }) => email ?? []);
    expect(emails.length).toBeGreaterThan(10);
    for (const email of emails) expect(email).toMatch(/[@.]example\.com$/);
  });

  it('has been through what a search goes through', () => {
    const career = sampleCareer(TUESDAY);
    const kinds = new Set(career.journal.map((entry) => entry.kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['touch', 'timetable', 'away', 'reference', 'stage', 'search']),
    );
    expect(career.interviews.some(({ startsAt }) => instantFrom(startsAt) > TUESDAY)).toBe(true);
  });
});
