import { personAsked } from '../../facts/person-asked.ts';
import type { InterviewNow, Situation } from '../../facts/situation.ts';
import { isOver } from '../../facts/standing.ts';
import type { Contact } from '../../model/contact.ts';
import { type Day, earlierDay } from '../../time/day.ts';
import { addMilliseconds, MINUTE } from '../../time/instant.ts';
import { dayAt } from '../../time/zones.ts';
import { ASSUMED_HELD } from '../assumed-held.ts';
import { chooseMedium } from '../choose-medium.ts';
import { profileOf } from '../country-profiles.ts';
import { defineRule } from '../define-rule.ts';
import { calendarAssumptions, calendarWhys, fact, result, rule, sayClosedDays, sayIn } from '../explain.ts';
import { nameNeeds } from '../name-needs.ts';
import type { Values } from '../parameters.ts';
import { type Carriage, lastDaysToSend } from '../postal-transit.ts';
import type { Medium, Need, Proposal, Recipient } from '../proposal.ts';
import { recipientOf } from '../recipient.ts';
import { isThanked } from '../thanks.ts';
import { isTimetableMissing } from '../timetable-missing.ts';
import { writingWishes } from '../usual-medium.ts';

const ID = 'thank-each-interviewer';
const PARAMETERS = {
  minDelayMinutes: {
    default: 90,
    min: 0,
    max: 240,
    unit: 'minutes',
    says: 'Not before this long after the end of the interview.',
    source: 'docs/practice.md 1.2: not in the first one to two hours',
  },
  idealBusinessDays: {
    default: 1,
    min: 0,
    max: 2,
    unit: 'business days',
    says: 'The day to aim for, after the interview.',
    source: 'docs/practice.md 1.2',
  },
  dueBusinessDays: {
    default: 2,
    min: 1,
    max: 3,
    unit: 'business days',
    says: 'The last day for it, after the interview.',
    source: 'article: within two business days',
  },
  postMarginBusinessDays: {
    default: 1,
    min: 0,
    max: 2,
    unit: 'business days',
    says: 'How long before the decision a letter must be there.',
    source: 'docs/practice.md 7',
  },
  lastingBusinessDays: {
    default: 5,
    min: 0,
    max: 10,
    unit: 'business days',
    says: 'For how long it stays on the agenda after its last day.',
    source: 'judgement',
  },
} as const;

/** One note to each person met, for each interview, in two of their business days. */
export const thankEachInterviewer = defineRule({
  id: ID,
  summary: 'Thank each person you met within two of their business days, each with a note of their own.',
  cites: 'note-to-each-interviewer',
  parameters: PARAMETERS,
  propose(situation, values) {
    if (isOver(situation) || situation.restrictions.noNotes !== null) return [];
    return situation.interviews
      .filter(({ state }) => state === 'held')
      .flatMap((interview) =>
        interview.people.flatMap((person) => thank(situation, interview, person, values)),
      );
  },
});

function thank(
  situation: Situation,
  interview: InterviewNow,
  { contact, part }: InterviewNow['people'][number],
  values: Values<typeof PARAMETERS>,
): readonly Proposal[] {
  // The agency's own recruiter is told how it went instead.
  const isAgency =
    contact.id === situation.recruiter?.id || contact.id === situation.restrictions.viaContactId;
  if (isAgency || situation.restrictions.forbiddenContacts.has(contact.id)) return [];
  if (isThanked(situation, interview, contact)) return [];
  const recipient = recipientOf(situation, contact);
  const { calendar, dayZone } = recipient.clock;
  const day0 = dayAt(dayZone, interview.endsAt);
  const ideal = calendar.add(day0, values.idealBusinessDays);
  const due = calendar.add(day0, values.dueBusinessDays);
  const medium = thankYouMedium(situation, recipient, day0, due, values.postMarginBusinessDays);
  if (medium === null) return [];
  const last = medium.dueBy[medium.channel] ?? due;
  const say = sayIn(situation);
  const met = `You met ${contact.name} on ${say.day(day0)}.`;
  const custom = part === 'interviewer' ? '' : ' A short courtesy is enough here.';
  return [
    {
      ids: [interview.interview.id, contact.id],
      action: 'thank-you',
      opportunityId: situation.opportunity.id,
      interviewId: interview.interview.id,
      recipient,
      medium,
      includes: asksTimetable(situation, interview, contact) ? ['ask-timetable'] : [],
      opens: { inHoursFrom: addMilliseconds(interview.endsAt, values.minDelayMinutes * MINUTE) },
      ideal: earlierDay(ideal, last),
      due: last,
      lasting: values.lastingBusinessDays,
      alsoOn: day0,
      expectation: profileOf(calendar.country).thankYou,
      because: () =>
        `${met} A note of their own is best on ${say.day(earlierDay(ideal, last))}, by ${say.day(last)}.${custom}${sayClosedDays(calendar, day0, due, say)}`,
      needs: needs(situation, interview, contact),
      assumes: () => [
        ...(interview.isAssumedHeld ? [ASSUMED_HELD] : []),
        ...withoutRecruiter(situation, recipient),
        ...calendarAssumptions(calendar, day0, due, say),
      ],
      why: () => [
        fact(met, meetingFact(situation, interview)),
        rule(
          ID,
          `Within ${values.dueBusinessDays} business days of theirs, best within ${values.idealBusinessDays}, and not in the first ${values.minDelayMinutes} minutes.`,
        ),
        ...calendarWhys(calendar, day0, due, say),
        result(`Best on ${say.day(ideal)}, by ${say.day(last)}.`),
      ],
      wouldChange: [
        'If they declined notes, this step goes.',
        'If the interview was moved or did not take place, so does its note.',
      ],
    },
  ];
}

/** The question rides in the note to the one person who is asked, for the latest interview only. */
function asksTimetable(situation: Situation, interview: InterviewNow, contact: Contact): boolean {
  return personAsked(situation)?.id === contact.id && isTimetableMissing(situation, interview);
}

function thankYouMedium(
  situation: Situation,
  recipient: Recipient,
  day0: Day,
  due: Day,
  margin: number,
): Medium | null {
  return chooseMedium({
    situation,
    recipient,
    wishes: writingWishes(situation, recipient),
    suitable: ['email', 'post', 'courier', 'hand', 'fax', 'linkedin', 'chat'],
    from: day0,
    due,
    carriage: carriageTo(situation, recipient, margin),
  });
}

/** When a letter must set out to be there before they decide; `null` when they named no day. */
function carriageTo(situation: Situation, recipient: Recipient, margin: number): Carriage | null {
  const { timetable, view } = situation;
  if (timetable?.rolled === null || timetable === null) return null;
  const { calendar } = recipient.clock;
  return lastDaysToSend(timetable.rolled, margin, view.seeker.country ?? calendar.country, calendar);
}

function needs(situation: Situation, { interview }: InterviewNow, contact: Contact): readonly Need[] {
  const topics = interview.debrief?.topics ?? [];
  const hasTopic = topics.some(({ contactId }) => contactId === undefined || contactId === contact.id);
  const isUnnamedAgency = situation.restrictions.viaRecruiter && situation.restrictions.viaContactId === null;
  return [
    ...nameNeeds(contact),
    ...(hasTopic ? [] : (['topic'] as const)),
    ...(isUnnamedAgency ? (['other'] as const) : []),
  ];
}

function withoutRecruiter({ restrictions }: Situation, { via }: Recipient): readonly string[] {
  return restrictions.viaRecruiter && restrictions.viaContactId === null && via === null
    ? ['Contact goes through an agency whose recruiter is not entered yet.']
    : [];
}

/** What moved the interview to where it is, if anything did. */
function meetingFact({ view }: Situation, { interview }: InterviewNow) {
  return view.index.amendsOf('interviews', interview.id).at(-1);
}
