import type { Step } from '../../agenda/agenda.ts';
import { planAgenda } from '../../agenda/plan-agenda.ts';
import type { Career } from '../../model/career.ts';
import type { Purpose, Stage } from '../../model/lists.ts';
import { type Instant, instantFrom } from '../../time/instant.ts';
import { type RichChanges, richCareer } from './rich-career.ts';
import { stepOf } from './step-of.ts';

/** A journal entry without its id and hour. */
type Happening = { readonly on: string; readonly kind: string } & Readonly<Record<string, unknown>>;

/** What happened, and the day on which a message of one purpose is due because of it. */
interface Occasion {
  readonly on: string;
  readonly after: readonly Happening[];
}

const P1 = { opportunityId: 'p1' };
const TO_C1 = { contactId: 'c1', ...P1 };
const AFTERNOON = 'T16:35:00+00:00';

function sent(on: string, purpose: Purpose, to: object = TO_C1): Happening {
  return { on, kind: 'touch', direction: 'out', channel: 'email', purpose, ...P1, ...to, outcome: 'sent' };
}

function stage(on: string, reached: Stage): Happening {
  return { on, kind: 'stage', stage: reached, by: 'employer', ...P1 };
}

/** Known from the first day on. */
function given(collection: string, itemId: string, set: object): Happening {
  return { on: '2028-02-02', kind: 'amend', in: collection, itemId, set };
}

const THANKED = ['c1', 'c2', 'c3', 'c4'].map((contactId) =>
  sent('2028-02-23', 'thank-you', { contactId, interviewId: 'i1' }),
);
const CHECKED_IN = [...THANKED, sent('2028-03-01', 'check-in')];
const REJECTED = [...THANKED, stage('2028-03-01', 'rejected')];
const OFFERED: Happening = {
  on: '2028-03-01',
  kind: 'offer',
  ...TO_C1,
  form: 'written',
  answerBy: '2028-03-10',
};
const INTRODUCED: Happening = {
  on: '2028-02-22',
  kind: 'acquaintance',
  event: 'introduced',
  contactId: 'c6',
  toContactId: 'c7',
};
const CONNECTED: Happening = { on: '2028-03-06', kind: 'acquaintance', event: 'connected', contactId: 'c1' };
const SECOND_INTERVIEW = {
  opportunityId: 'p1',
  format: 'onsite',
  startsAt: '2028-03-07T10:00:00+00:00',
  endsAt: '2028-03-07T11:00:00+00:00',
  people: [{ contactId: 'c1' }, { contactId: 'c2' }],
};
const INTERVIEW_ELSEWHERE = {
  opportunityId: 'p2',
  startsAt: '2028-02-10T10:00:00+00:00',
  endsAt: '2028-02-10T11:00:00+00:00',
  people: [{ contactId: 'c7' }],
};

function reference(on: string, event: string): Happening {
  return { on, kind: 'reference', ...TO_C1, event, referenceIds: ['c6'] };
}

const OCCASIONS: { readonly [purpose in Purpose]: Occasion } = {
  'thank-you': { on: '2028-02-23', after: [] },
  'confirm-name': { on: '2028-02-22', after: [] },
  'ask-timetable': { on: '2028-02-24', after: THANKED },
  'check-in': { on: '2028-03-02', after: THANKED },
  nudge: { on: '2028-03-09', after: CHECKED_IN },
  'closing-note': { on: '2028-03-27', after: [...CHECKED_IN, sent('2028-03-09', 'nudge')] },
  'requested-contact': {
    on: '2028-02-28',
    after: [
      ...THANKED,
      { on: '2028-02-24', kind: 'request', ...TO_C1, onDay: '2028-02-28', about: 'status' },
    ],
  },
  'debrief-recruiter': {
    on: '2028-02-22',
    after: [given('opportunities', 'p1', { agencyId: 'o3', recruiterId: 'c5' })],
  },
  'send-promised': { on: '2028-02-23', after: [] },
  'send-references': {
    on: '2028-02-25',
    after: [...THANKED, { on: '2028-02-25', kind: 'request', ...TO_C1, about: 'references' }],
  },
  'ask-permission': {
    on: '2028-02-25',
    after: [given('references', 'c6', { permission: 'ask' }), reference('2028-02-25', 'checks-expected')],
  },
  'alert-reference': { on: '2028-02-25', after: [reference('2028-02-25', 'named')] },
  'thank-reference': {
    on: '2028-02-28',
    after: [reference('2028-02-25', 'named'), reference('2028-02-28', 'contacted')],
  },
  'update-reference': { on: '2028-03-01', after: [reference('2028-02-25', 'named'), ...REJECTED] },
  acknowledge: {
    on: '2028-03-01',
    after: [
      { on: '2028-02-24', kind: 'timetable', ...TO_C1, answer: { by: '2028-03-03' } },
      { on: '2028-03-01', kind: 'timetable', ...TO_C1, answer: { by: '2028-03-10' } },
    ],
  },
  'confirm-interview': {
    on: '2028-02-28',
    after: [
      {
        on: '2028-02-28',
        kind: 'amend',
        by: 'employer',
        in: 'interviews',
        itemId: 'i2',
        set: SECOND_INTERVIEW,
      },
    ],
  },
  'announce-offer': {
    on: '2028-03-01',
    after: [...THANKED, { ...OFFERED, opportunityId: 'p2', contactId: 'c7' }],
  },
  'ask-extension': {
    on: '2028-03-03',
    after: [
      given('interviews', 'i3', INTERVIEW_ELSEWHERE),
      given('opportunities', 'p2', { interest: 'high' }),
      ...THANKED,
      OFFERED,
    ],
  },
  'answer-offer': {
    on: '2028-03-03',
    after: [...THANKED, OFFERED, { on: '2028-03-02', kind: 'intent', ...P1, intent: 'keep' }],
  },
  decline: {
    on: '2028-03-03',
    after: [...THANKED, OFFERED, { on: '2028-03-02', kind: 'intent', ...P1, intent: 'withdraw' }],
  },
  withdraw: {
    on: '2028-03-01',
    after: [...THANKED, { on: '2028-02-29', kind: 'intent', ...P1, intent: 'withdraw' }],
  },
  'reply-to-rejection': { on: '2028-03-02', after: REJECTED },
  connect: { on: '2028-03-03', after: REJECTED },
  'ask-referral': { on: '2028-03-08', after: [...REJECTED, CONNECTED] },
  'take-up-introduction': { on: '2028-02-23', after: [INTRODUCED] },
  'thank-referrer': { on: '2028-02-23', after: [INTRODUCED] },
  'report-back': {
    on: '2028-02-28',
    after: [INTRODUCED, { on: '2028-02-26', kind: 'acquaintance', event: 'met', contactId: 'c7' }],
  },
  'keep-in-touch': { on: '2028-04-05', after: [...REJECTED, CONNECTED] },
  're-approach': {
    on: '2028-09-05',
    after: [
      ...REJECTED,
      {
        on: '2028-09-04',
        kind: 'amend',
        in: 'opportunities',
        itemId: 'p3',
        set: { organizationId: 'o1', role: 'Optics Lead' },
      },
    ],
  },
  other: { on: '2028-03-02', after: THANKED },
};

export interface OccasionGiven {
  readonly career: Career;
  readonly now: Instant;
  /** The step of the agenda; by hand where no rule plans such a message. */
  readonly step: Step;
  readonly planned: boolean;
}

/** A rich career in which a message of this purpose is due. */
export function occasionFor(purpose: Purpose, changes: RichChanges = {}): OccasionGiven {
  const { on, after } = OCCASIONS[purpose];
  const journal = after.map(({ on: day, onDay, ...entry }, index) => ({
    id: `j${index}`,
    at: `${day}${AFTERNOON}`,
    ...entry,
    ...(onDay === undefined ? {} : { on: onDay }),
  }));
  const career = richCareer({ ...changes, journal });
  const now = instantFrom(`${on}${AFTERNOON}`);
  const step = planAgenda(career, now).steps.find(({ action }) => action === purpose);
  return { career, now, step: step ?? stepOf(purpose), planned: step !== undefined };
}
