import { describe, expect, it } from 'vitest';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import { writeCareer } from '#core/model/write-career.ts';
import { addMilliseconds, DAY_LENGTH, instantFrom } from '#core/time/instant.ts';
import { sampleCareer } from './sample-career.ts';

const TUESDAY = instantFrom('2026-11-24T08:41:00-05:00');

describe('sampleCareer', () => {
  it('is a valid search with eight opportunities, on any day of the year', () => {
    for (let day = 0; day < 366; day += 5) {
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

  it('has something to do, something coming and something to wait for, whenever it is opened', () => {
    for (let day = 0; day < 14; day += 1) {
      const now = addMilliseconds(TUESDAY, day * DAY_LENGTH);
      const { steps, quiet } = planAgenda(sampleCareer(now), now);
      const pressing = steps.filter(({ urgency }) => urgency !== 'upcoming');
      expect(pressing.length).toBeGreaterThan(0);
      expect(pressing.length).toBeLessThan(10);
      expect(steps.length - pressing.length).toBeGreaterThan(3);
      expect(quiet.length).toBeGreaterThan(3);
      expect(new Set(steps.map(({ rule }) => rule)).size).toBeGreaterThan(5);
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
