import type { EntryOf, JournalEntry } from '#core/model/journal-entry.ts';
import type { SampleDates } from './sample-dates.ts';

/** What happened so far, oldest first within each opportunity. */
export function sampleJournal({ on, at, ago }: SampleDates): JournalEntry[] {
  return [
    wrote('halden-1', at(-8, '09:05'), 'halden', 'c-mai', 'thank-you', 'i-halden-1'),
    heard('halden-2', at(-5, '11:20'), 'halden', 'c-mai', 'We would like you to meet the team on site.'),
    {
      id: 'e-halden-3',
      at: at(-1, '12:10'),
      kind: 'timetable',
      opportunityId: 'p-halden',
      interviewId: 'i-halden-2',
      contactId: 'c-rosa',
      answer: { by: on(8) },
    },
    wrote('halden-4', ago(40), 'halden', 'c-mai', 'thank-you', 'i-halden-2'),

    {
      id: 'e-corrigan-1',
      at: at(-8, '11:50'),
      kind: 'timetable',
      opportunityId: 'p-corrigan',
      interviewId: 'i-corrigan-1',
      contactId: 'c-desmond',
      answer: { unknown: true },
    },
    wrote('corrigan-2', at(-7, '10:15'), 'corrigan', 'c-desmond', 'thank-you', 'i-corrigan-1'),

    wrote('vesper-1', at(-7, '09:30'), 'vesper', 'c-ama', 'thank-you', 'i-vesper-1'),
    {
      id: 'e-vesper-2',
      at: at(-1, '15:30'),
      kind: 'reference',
      opportunityId: 'p-vesper',
      event: 'checks-expected',
      referenceIds: ['c-samuel'],
      contactId: 'c-ama',
    },

    spoke('marlow-1', at(-3, '16:10'), 'marlow', 'c-kofi', 'debrief-recruiter', 'i-marlow-1'),
    {
      id: 'e-marlow-2',
      at: at(-3, '16:12'),
      kind: 'timetable',
      opportunityId: 'p-marlow',
      interviewId: 'i-marlow-1',
      contactId: 'c-kofi',
      answer: { vague: 'early next week, perhaps later', by: on(4) },
    },
    {
      ...wrote('marlow-3', at(-2, '09:10'), 'marlow', 'c-grace', 'thank-you', 'i-marlow-1'),
      viaContactId: 'c-kofi',
    },

    wrote('northbank-1', at(-5, '09:40'), 'northbank', 'c-helen', 'thank-you', 'i-northbank-1'),
    {
      id: 'e-northbank-2',
      at: at(-4, '09:41'),
      kind: 'away',
      contactId: 'c-helen',
      from: on(-3),
      until: on(3),
    },

    {
      id: 'e-ashgrove-1',
      at: at(-2, '10:00'),
      kind: 'stage',
      opportunityId: 'p-ashgrove',
      stage: 'interviewing',
      by: 'employer',
      contactId: 'c-tom',
    },

    {
      id: 'e-tidewater-1',
      at: at(-7, '16:45'),
      kind: 'timetable',
      opportunityId: 'p-tidewater',
      interviewId: 'i-tidewater-1',
      contactId: 'c-siobhan',
      answer: { by: on(5) },
    },
    wrote('tidewater-2', at(-6, '08:50'), 'tidewater', 'c-siobhan', 'thank-you', 'i-tidewater-1'),

    wrote('ferrier-1', at(-15, '08:30'), 'ferrier', 'c-jonas', 'thank-you', 'i-ferrier-1'),
    {
      id: 'e-ferrier-2',
      at: at(-8, '10:00'),
      kind: 'stage',
      opportunityId: 'p-ferrier',
      stage: 'rejected',
      by: 'employer',
      contactId: 'c-jonas',
      channel: 'email',
      reason: 'They chose somebody with rail experience. It was a close thing, he wrote.',
    },
    wrote('ferrier-3', at(-7, '09:00'), 'ferrier', 'c-jonas', 'reply-to-rejection', undefined),
    {
      id: 'e-ferrier-4',
      at: ago(95),
      kind: 'acquaintance',
      contactId: 'c-jonas',
      event: 'connected',
    },

    { id: 'e-search-1', at: at(-4, '19:00'), kind: 'search', activity: 'applied', note: 'Ashgrove Ceramics' },
  ];
}

type Purpose = EntryOf<'touch'>['purpose'];

function wrote(
  id: string,
  at: string,
  opportunity: string,
  contactId: string,
  purpose: Purpose,
  interviewId: string | undefined,
): EntryOf<'touch'> {
  return {
    id: `e-${id}`,
    at,
    kind: 'touch',
    direction: 'out',
    channel: 'email',
    purpose,
    contactId,
    opportunityId: `p-${opportunity}`,
    ...(interviewId === undefined ? {} : { interviewId }),
    outcome: 'sent',
  };
}

function spoke(
  id: string,
  at: string,
  opportunity: string,
  contactId: string,
  purpose: Purpose,
  interviewId: string,
): EntryOf<'touch'> {
  return {
    ...wrote(id, at, opportunity, contactId, purpose, interviewId),
    channel: 'phone',
    outcome: 'spoke',
  };
}

function heard(
  id: string,
  at: string,
  opportunity: string,
  contactId: string,
  text: string,
): EntryOf<'touch'> {
  return {
    id: `e-${id}`,
    at,
    kind: 'touch',
    direction: 'in',
    channel: 'email',
    contactId,
    opportunityId: `p-${opportunity}`,
    outcome: 'sent',
    text,
  };
}
