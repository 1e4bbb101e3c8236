import { describe, expect, it } from 'vitest';
import { NewEntry } from '#app/add-entry.ts';
import { factOf, HAPPENINGS, type Happening } from './happening.ts';

const FULL: Happening = {
  what: 'they-wrote',
  contactId: 'c1',
  channel: 'phone',
  outcome: 'voicemail',
  day: '2028-03-01',
  text: ' said so ',
  answer: { by: '2028-03-01' },
};

describe('what the seeker says happened', () => {
  it.each(HAPPENINGS.map(({ id }) => id))('%s is an entry that the program takes', (what) => {
    const fact = factOf({ ...FULL, what }, 'p1');
    expect(NewEntry.safeParse(fact).error).toBeUndefined();
  });

  it('is a touch with what came of the call', () => {
    expect(factOf({ ...FULL, what: 'i-called' }, 'p1')).toMatchObject({
      kind: 'touch',
      direction: 'out',
      outcome: 'voicemail',
      text: 'said so',
    });
    expect(factOf({ ...FULL, what: 'i-called', channel: 'email' }, 'p1')).toMatchObject({ outcome: 'sent' });
  });

  it('names what is missing instead of guessing it', () => {
    const empty: Happening = { ...FULL, contactId: '', day: '', answer: null };
    expect(factOf({ ...empty, what: 'timetable' }, 'p1')).toEqual({ missing: 'a day' });
    expect(factOf({ ...empty, what: 'request' }, 'p1')).toEqual({ missing: 'who asked' });
    expect(factOf({ ...empty, what: 'away' }, 'p1')).toEqual({ missing: 'who is away' });
    expect(factOf({ ...empty, what: 'away', contactId: 'c1' }, 'p1')).toEqual({
      missing: 'their last day away',
    });
  });
});
