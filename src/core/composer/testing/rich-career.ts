import type { Career } from '../../model/career.ts';
import type { Contact } from '../../model/contact.ts';
import type { Debrief, Interview } from '../../model/interview.ts';
import { parseCareer } from '../../model/parse-career.ts';
import type { Seeker } from '../../model/seeker.ts';
import { type Instant, instantFrom } from '../../time/instant.ts';

/** The morning after the interview of the rich career. */
export const MORNING_AFTER: Instant = instantFrom('2028-02-23T09:00:00+00:00');

export interface RichChanges {
  readonly seeker?: Partial<Seeker>;
  /** Laid over the contact `c1`, Séamus de Búrca. */
  readonly contact?: Partial<Contact>;
  readonly interview?: Partial<Interview>;
  readonly debrief?: Debrief;
  readonly journal?: readonly unknown[];
  readonly interest?: 'high' | 'normal' | 'none';
}

export const RICH_DEBRIEF: Debrief = {
  topics: [
    { contactId: 'c1', text: 'ghosting in wide-angle lenses' },
    { contactId: 'c1', text: 'the new coating line' },
    { contactId: 'c2', text: 'how the optics and software teams share a test bench' },
    { contactId: 'c3', text: 'handing work over between two shifts' },
  ],
  fit: [
    'halved stray light on the survey camera',
    'led a team of four through two product launches',
    'nine years of tolerance analysis',
  ],
  concerns: ['no mass production yet'],
  promised: [{ text: 'the coating paper', contactId: 'c1', by: '2028-02-25' }],
  missed: ['speaks Irish', 'wrote the alignment software we used'],
};

/** A search with everything a letter may draw on: a panel of three, a coordinator, a recruiter, a referee, a second employer. */
export function richCareer({
  seeker,
  contact,
  interview,
  debrief,
  journal,
  interest,
}: RichChanges = {}): Career {
  return parseCareer({
    format: 'afterword/1',
    seeker: {
      name: 'Niamh Kerr',
      email: 'niamh@example.com',
      phone: '+353 1 555 0100',
      locale: 'en-IE',
      zone: 'Europe/Dublin',
      ...seeker,
    },
    organizations: [
      { id: 'o1', name: 'Quayside Instruments', country: 'IE', zone: 'Europe/Dublin' },
      { id: 'o2', name: 'Halden Optics', country: 'GB', zone: 'Europe/London' },
      { id: 'o3', name: 'Northwind Search', kind: 'agency', country: 'IE', zone: 'Europe/Dublin' },
    ],
    contacts: [
      {
        id: 'c1',
        name: 'Séamus de Búrca',
        given: 'Séamus',
        family: 'de Búrca',
        honorific: 'Dr.',
        title: 'Head of Optics',
        organizationId: 'o1',
        email: 'seamus@example.com',
        phone: '+353 1 555 0199',
        ...contact,
      },
      {
        id: 'c2',
        name: 'Alex Kim',
        given: 'Alex',
        family: 'Kim',
        organizationId: 'o1',
        email: 'alex@example.com',
      },
      {
        id: 'c3',
        name: 'Rosa Alvarez',
        given: 'Rosa',
        family: 'Alvarez',
        honorific: 'Ms',
        organizationId: 'o1',
        email: 'rosa@example.com',
      },
      {
        id: 'c4',
        name: 'Tom Brandt',
        given: 'Tom',
        family: 'Brandt',
        organizationId: 'o1',
        email: 'tom@example.com',
      },
      {
        id: 'c5',
        name: 'Una Walsh',
        given: 'Una',
        family: 'Walsh',
        organizationId: 'o3',
        email: 'una@example.com',
      },
      { id: 'c6', name: 'Piotr Zieliński', given: 'Piotr', family: 'Zieliński', email: 'piotr@example.com' },
      {
        id: 'c7',
        name: 'Mei Tanaka',
        given: 'Mei',
        family: 'Tanaka',
        organizationId: 'o2',
        email: 'mei@example.com',
      },
    ],
    opportunities: [
      {
        id: 'p1',
        organizationId: 'o1',
        role: 'Lens Designer',
        interest: interest ?? 'high',
        appliedOn: '2028-02-01',
      },
      { id: 'p2', organizationId: 'o2', role: 'Optical Engineer' },
    ],
    interviews: [
      {
        id: 'i1',
        opportunityId: 'p1',
        format: 'video',
        startsAt: '2028-02-22T14:00:00+00:00',
        endsAt: '2028-02-22T15:00:00+00:00',
        status: 'held',
        people: [
          { contactId: 'c1', part: 'interviewer', lead: true },
          { contactId: 'c2', part: 'interviewer' },
          { contactId: 'c3', part: 'interviewer' },
          { contactId: 'c4', part: 'coordinator' },
        ],
        debrief: debrief ?? RICH_DEBRIEF,
        ...interview,
      },
    ],
    references: [
      { contactId: 'c6', relationship: 'manager', permission: 'yes', speaksTo: ['planning under pressure'] },
    ],
    journal: journal ?? [],
  });
}
