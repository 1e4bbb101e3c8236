import { describe, expect, test } from 'vitest';
import type { Day } from '../time/day.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { formatsIn } from './guess-format.ts';
import { guessRole } from './guess-role.ts';

function event(changes: Partial<CalendarEvent>): CalendarEvent {
  const wall = { day: 20_789 as Day, minute: 840, isAllDay: false, zone: 'UTC', label: null };
  return {
    uid: '1',
    sequence: 0,
    recurrenceId: null,
    line: 1,
    summary: null,
    description: null,
    place: null,
    links: [],
    isCancelled: false,
    start: wall,
    end: null,
    minutes: 45,
    repeats: null,
    organizer: null,
    attendees: [],
    notUnderstood: [],
    ...changes,
  };
}

describe('how they meet', () => {
  test.each([
    [{ place: 'Microsoft Teams Meeting' }, ['video']],
    [{ place: 'Réunion Microsoft Teams' }, ['video']],
    [{ place: 'https://ashgrove.zoom.us/j/1?pwd=a' }, ['video']],
    [{ description: 'Join with Google Meet: https://meet.google.com/abc' }, ['video']],
    [{ links: ['https://meet.google.com/abc'] }, ['video']],
    [{ place: 'I will call you on +353 1 555 0100' }, ['phone']],
    [{ summary: 'Phone screen - Data Engineer' }, ['phone']],
    [{ place: '+1 212 555 0147' }, ['phone']],
    [{ place: '4 Custom House Quay, Cork' }, ['onsite']],
    [{ place: 'Boardroom / https://x.webex.com/meet/a' }, ['video', 'onsite']],
    [{ place: 'TBD' }, []],
    [{ summary: 'Interview' }, []],
  ] as const)('%j', (changes, formats) => {
    expect(formatsIn(event(changes))).toEqual(formats);
  });
});

describe('the role a title seems to name', () => {
  test.each([
    ['Interview - Lens Designer', [], 'Lens Designer'],
    [
      'Interview: Operations Analyst with Northquay (Niamh Kerr)',
      ['Northquay', 'Niamh Kerr'],
      'Operations Analyst',
    ],
    ['Final interview with Harbour Foods: Head of Planning', ['Harbour Foods'], 'Head of Planning'],
    [
      'Slane Medical / Niamh Kerr - first interview (Optical Engineer)',
      ['Slane Medical', 'Niamh Kerr'],
      'Optical Engineer',
    ],
    ['Phone screen - Data Engineer', [], 'Data Engineer'],
    ['Interview for the role of Baker', [], 'Baker'],
    ['Chat about the role', [], null],
    ['Video interview', [], null],
    ['Assessment day at Fernhill Trust', ['Fernhill Trust'], null],
    [null, [], null],
  ])('%s', (summary, others, role) => {
    expect(guessRole(summary, others)).toBe(role);
  });
});
