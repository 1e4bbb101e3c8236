import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseIcs } from '#calendar/ics/parse-ics.ts';
import { begunCareer, bringIn } from './testing/bring-in.ts';

const FOLDER = new URL('../../corpus/invitations/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER));
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.ics'));

/** What the invitation does not say and the seeker knows; everything else is answered as suggested. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'all-day.ics': {
    timeZone: 'Europe/London',
    hours: '09:30-16:00',
    role: 'Care Manager',
    organizationCountry: 'GB',
  },
  'floating-time.ics': {
    timeZone: 'Europe/Dublin',
    organization: 'Cloverfield Bank',
    organizationCountry: 'Ireland',
    role: 'Risk Analyst',
  },
  'panel-of-six.ics': {
    format: 'onsite',
    organizationCountry: 'IE',
    'name jo@harbourfoods.example': 'Jo Harte',
    'name maria.lopez@harbourfoods.example': 'leave-out',
  },
  'personal-mail-series.ics': {
    organization: 'Sutton & Daughters',
    role: 'Bookkeeper',
    organizationCountry: 'UK',
  },
  'unknown-zone.ics': { timeZone: 'dubai', organizationCountry: 'United Arab Emirates', format: 'unknown' },
  'zoom-body.ics': { role: 'Kiln Engineer', 'name vikram.s@ashgrove.example': 'Vikram Shah' },
};

describe('invitations as programs write them', () => {
  test.each(names.filter((name) => name !== 'truncated.ics'))('%s', async (name) => {
    const { before, answers, career, result } = bringIn(begunCareer(), read(name), KNOWN[name]);
    const { organizations, contacts, opportunities, interviews } = career;
    const facts = {
      read: before.items.map(({ questions, ...item }) => ({
        ...item,
        questions: questions.map(({ id, suggested }) => (suggested === null ? id : `${id} (${suggested}?)`)),
      })),
      answers,
      kept: { organizations, contacts, opportunities, interviews },
      done: result.done,
    };
    await expect(`${JSON.stringify(facts, null, 2)}\n`).toMatchFileSnapshot(
      new URL(name.replace('.ics', '.facts.json'), FOLDER).pathname,
    );
  });

  test.each(names.filter((name) => name !== 'truncated.ics'))('%s again says nothing new', (name) => {
    const first = bringIn(begunCareer(), read(name), KNOWN[name]);
    const second = bringIn(first.career, read(name));
    expect(second.proposal.items.map(({ change }) => change)).toEqual(
      first.proposal.items.map(({ change }) => (change === 'unknown' ? 'unknown' : 'same')),
    );
    expect(second.career).toBe(first.career);
  });

  test('truncated.ics says where it breaks off', () => {
    expect(() => parseIcs(read('truncated.ics'))).toThrow(
      expect.objectContaining({ code: 'invalid-input', at: 'line 5' }),
    );
  });
});
