import { type FieldLanguageFinding, type Letter, prepareLetter } from '#core/checker/letter.ts';
import type { Career } from '#core/model/career.ts';
import type { Draft } from '#core/model/draft.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';

/** The day after the interview with Séamus de Búrca and Priya Raman at Quayside Instruments. */
export const LETTER_AT = '2028-02-23T09:00:00+00:00';

const CAREER = {
  format: 'afterword/1',
  seeker: {
    name: 'Niamh Kerr',
    email: 'niamh@example.com',
    phone: '+353 1 555 0100',
    country: 'IE',
    locale: 'en-IE',
    zone: 'Europe/Dublin',
  },
  organizations: [
    { id: 'o1', name: 'Quayside Instruments', country: 'IE', zone: 'Europe/Dublin' },
    { id: 'o2', name: 'Harbor Labs', country: 'US', zone: 'America/New_York' },
    { id: 'o3', name: 'Larkfield', kind: 'agency', country: 'IE', zone: 'Europe/Dublin' },
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
      verified: 'card',
    },
    { id: 'c2', name: 'Priya Raman', title: 'Optical Engineer', organizationId: 'o1', verified: 'invite' },
    { id: 'c3', name: 'Jonathan Smyth', organizationId: 'o2' },
    { id: 'c4', name: 'Will Marsh', organizationId: 'o3' },
    { id: 'c5', name: 'Oona Lindqvist', organizationId: 'o2' },
  ],
  opportunities: [
    { id: 'p1', organizationId: 'o1', role: 'Lens Designer', interest: 'high' },
    { id: 'p2', organizationId: 'o2', role: 'Optical Engineer' },
  ],
  interviews: [
    {
      id: 'i1',
      opportunityId: 'p1',
      round: 1,
      format: 'video',
      startsAt: '2028-02-22T14:00:00+00:00',
      endsAt: '2028-02-22T15:00:00+00:00',
      status: 'held',
      people: [
        { contactId: 'c1', part: 'interviewer', lead: true },
        { contactId: 'c2', part: 'interviewer' },
      ],
      debrief: {
        topics: [
          { contactId: 'c1', text: 'ghosting in wide-angle lenses' },
          { contactId: 'c2', text: 'how the test bench is booked' },
        ],
        fit: ['halved stray light on the survey camera'],
        promised: [{ text: 'the coating paper', contactId: 'c1', by: '2028-02-25' }],
      },
    },
  ],
  references: [{ contactId: 'c5', relationship: 'manager', permission: 'ask' }],
};

export interface LetterOverrides extends Partial<Omit<Draft, 'id'>> {
  /** Laid over the career, top-level key by key. */
  readonly career?: { readonly [key in keyof Career]?: unknown };
  readonly at?: string;
  readonly said?: readonly FieldLanguageFinding[];
}

/** A small career with one held interview, two people, a rival employer, an agency and a reference not yet asked. */
export function letterCareer(over: LetterOverrides['career'] = {}): Career {
  return parseCareer({ ...structuredClone(CAREER), ...over });
}

export function letterDraft(over: Partial<Draft> = {}): Draft {
  return {
    id: 'd1',
    purpose: 'thank-you',
    opportunityId: 'p1',
    interviewId: 'i1',
    contactId: 'c1',
    channel: 'email',
    ...over,
  };
}

export function letterAt(text: string = LETTER_AT): Instant {
  return instantFrom(text);
}

/** A letter prepared for a check: a thank-you to Séamus unless said otherwise. */
export function letterFor({ career, at, said = [], ...draft }: LetterOverrides): Letter {
  return prepareLetter({
    career: letterCareer(career),
    draft: letterDraft(draft),
    at: letterAt(at),
    language: said,
  });
}
