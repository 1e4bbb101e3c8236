import type * as z from 'zod';
import type { Career } from '#core/model/career.ts';
import type { SampleDates } from './sample-dates.ts';

type Nouns = Required<Pick<z.input<typeof Career>, 'opportunities' | 'interviews' | 'drafts'>>;

/** Eight opportunities, each somewhere else on its way. */
export function sampleOpportunities({ on }: SampleDates): Nouns['opportunities'] {
  return [
    {
      id: 'p-halden',
      organizationId: 'o-halden',
      role: 'Operations Planner',
      level: 'mid',
      industry: 'manufacturing',
      appliedOn: on(-17),
      interest: 'high',
    },
    { id: 'p-corrigan', organizationId: 'o-corrigan', role: 'Scheduling Analyst', appliedOn: on(-19) },
    {
      id: 'p-vesper',
      organizationId: 'o-vesper',
      role: 'Supply Planning Lead',
      appliedOn: on(-16),
      interest: 'high',
    },
    {
      id: 'p-marlow',
      organizationId: 'o-marlow',
      role: 'Logistics Manager',
      agencyId: 'o-harbour',
      recruiterId: 'c-kofi',
    },
    { id: 'p-northbank', organizationId: 'o-northbank', role: 'Distribution Planner', appliedOn: on(-15) },
    { id: 'p-ashgrove', organizationId: 'o-ashgrove', role: 'Kiln Scheduler', appliedOn: on(-4) },
    { id: 'p-tidewater', organizationId: 'o-tidewater', role: 'Production Coordinator', appliedOn: on(-14) },
    { id: 'p-ferrier', organizationId: 'o-ferrier', role: 'Dispatch Planner', appliedOn: on(-25) },
  ];
}

export function sampleInterviews({ at }: SampleDates): Nouns['interviews'] {
  return [
    {
      id: 'i-halden-1',
      opportunityId: 'p-halden',
      round: 1,
      format: 'phone',
      startsAt: at(-10, '15:00'),
      endsAt: at(-10, '15:30'),
      status: 'held',
      people: [{ contactId: 'c-mai', part: 'interviewer', lead: true }],
    },
    {
      id: 'i-halden-2',
      opportunityId: 'p-halden',
      round: 2,
      format: 'onsite',
      startsAt: at(-1, '10:00'),
      endsAt: at(-1, '11:45'),
      status: 'held',
      people: [
        { contactId: 'c-rosa', part: 'interviewer', lead: true },
        { contactId: 'c-thomas', part: 'interviewer' },
        { contactId: 'c-priya', part: 'interviewer' },
        { contactId: 'c-mai', part: 'interviewer' },
      ],
      debrief: {
        topics: [
          { contactId: 'c-rosa', text: 'the night-shift handover and the forty minutes a day it costs' },
          { contactId: 'c-thomas', text: 'one shared shift sheet' },
          { contactId: 'c-mai', text: 'how the team was built' },
          { contactId: 'c-priya', text: 'dock door 4' },
        ],
        fit: [
          'cut dock waiting time by a third at Quayside Foods',
          'brought three shift logs together into one sheet that the night crew still uses',
        ],
        concerns: ['no rail freight so far'],
        promised: [{ text: 'the shift planner', contactId: 'c-rosa' }],
        missed: ['that I speak some Portuguese'],
      },
    },
    {
      id: 'i-corrigan-1',
      opportunityId: 'p-corrigan',
      round: 1,
      format: 'video',
      startsAt: at(-8, '10:00', 'America/Chicago'),
      endsAt: at(-8, '10:45', 'America/Chicago'),
      status: 'held',
      people: [{ contactId: 'c-desmond', part: 'interviewer', lead: true }],
      debrief: {
        topics: [{ contactId: 'c-desmond', text: 'crew rosters that survive a snowstorm' }],
        fit: ['rebuilt a week’s plan overnight in the strike of March'],
      },
    },
    {
      id: 'i-vesper-1',
      opportunityId: 'p-vesper',
      round: 1,
      format: 'video',
      startsAt: at(-8, '14:00'),
      endsAt: at(-8, '14:45'),
      status: 'held',
      people: [{ contactId: 'c-ama', part: 'interviewer', lead: true }],
      debrief: {
        topics: [{ contactId: 'c-ama', text: 'planning for short shelf life' }],
        fit: ['disagreed with sales and was right about the forecast'],
      },
    },
    {
      id: 'i-vesper-2',
      opportunityId: 'p-vesper',
      round: 2,
      format: 'video',
      startsAt: at(1, '14:00'),
      endsAt: at(1, '14:45'),
      status: 'scheduled',
      people: [
        { contactId: 'c-ama', part: 'interviewer', lead: true },
        { contactId: 'c-luc', part: 'interviewer' },
      ],
    },
    {
      id: 'i-marlow-1',
      opportunityId: 'p-marlow',
      round: 1,
      format: 'onsite',
      startsAt: at(-3, '09:30'),
      endsAt: at(-3, '10:30'),
      status: 'held',
      people: [{ contactId: 'c-grace', part: 'interviewer', lead: true }],
      debrief: { topics: [{ contactId: 'c-grace', text: 'moving the warehouse without closing it' }] },
    },
    {
      id: 'i-northbank-1',
      opportunityId: 'p-northbank',
      round: 1,
      format: 'video',
      startsAt: at(-6, '14:00', 'Europe/London'),
      endsAt: at(-6, '15:00', 'Europe/London'),
      status: 'held',
      people: [{ contactId: 'c-helen', part: 'interviewer', lead: true }],
      debrief: { topics: [{ contactId: 'c-helen', text: 'the van that serves eleven branches' }] },
    },
    {
      id: 'i-ashgrove-1',
      opportunityId: 'p-ashgrove',
      round: 1,
      format: 'onsite',
      startsAt: at(6, '11:00'),
      endsAt: at(6, '12:00'),
      status: 'scheduled',
      people: [{ contactId: 'c-tom', part: 'interviewer', lead: true }],
    },
    {
      id: 'i-tidewater-1',
      opportunityId: 'p-tidewater',
      round: 1,
      format: 'video',
      startsAt: at(-7, '16:00'),
      endsAt: at(-7, '16:40'),
      status: 'held',
      people: [{ contactId: 'c-siobhan', part: 'interviewer', lead: true }],
      debrief: { topics: [{ contactId: 'c-siobhan', text: 'printing on demand' }] },
    },
    {
      id: 'i-ferrier-1',
      opportunityId: 'p-ferrier',
      round: 1,
      format: 'video',
      startsAt: at(-16, '11:00', 'Europe/Berlin'),
      endsAt: at(-16, '12:00', 'Europe/Berlin'),
      status: 'held',
      people: [{ contactId: 'c-jonas', part: 'interviewer', lead: true }],
      debrief: { topics: [{ contactId: 'c-jonas', text: 'night trains from Hamburg' }] },
    },
  ];
}

/** One note is begun, with a slip in it that the checker finds. */
export function sampleDrafts(): Nouns['drafts'] {
  return [
    {
      id: 'd-rosa',
      purpose: 'thank-you',
      opportunityId: 'p-halden',
      interviewId: 'i-halden-2',
      contactId: 'c-rosa',
      channel: 'email',
      language: 'en-US',
      subject: 'Thank you, and the shift planner',
      body: [
        'Dear Ms. Alvares,',
        'Thank you for the time you gave me. Your account of the night-shift handover, and the forty minutes a day it costs when planner and dock disagree, stayed with me on the train home.',
        'At Quayside Foods we cut dock waiting time by a third, and by something quite dull: one sheet for both shifts, filled in at the same moment. I would be glad to bring that habit to Halden Instruments. The shift planner I promised you follows today.',
        'You mentioned a decision by the end of next week. I look forward to it, and I am happy to answer anything in the meantime.',
        'Yours sincerely,\nInes Okonjo',
      ].join('\n\n'),
      from: 'seeker',
      step: 'thank-each-interviewer:i-halden-2:c-rosa',
    },
  ];
}
