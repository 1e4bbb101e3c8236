import { answerAfterContact, unansweredContacts } from '../../facts/answers.ts';
import type { Dated } from '../../facts/effective-journal.ts';
import type { Clock, Situation, Timetable } from '../../facts/situation.ts';
import { addDays, type Day, earlierDay, laterDay } from '../../time/day.ts';
import { dayAt } from '../../time/zones.ts';
import { ASSUMED_HELD } from '../assumed-held.ts';
import { defineRule } from '../define-rule.ts';
import {
  calendarAssumptions,
  calendarWhys,
  fact,
  result,
  rule,
  type Say,
  sayClosedDays,
  sayIn,
} from '../explain.ts';
import type { Values } from '../parameters.ts';
import type { Proposal } from '../proposal.ts';
import {
  afterAbsence,
  checkInMedium,
  latestHeld,
  standingTimetable,
  statusContact,
} from '../status-contact.ts';

const ID = 'check-in-when-they-decide';
const PARAMETERS = {
  fromDay: {
    default: 7,
    min: 5,
    max: 10,
    unit: 'days',
    says: 'Without a date from them, not before this day after the interview.',
    source: 'article: a week to ten days; docs/practice.md 2.2',
  },
  toDay: {
    default: 10,
    min: 7,
    max: 14,
    unit: 'days',
    says: 'Without a date from them, by this day after the interview.',
    source: 'article: a week to ten days; docs/practice.md 2.2',
  },
  graceBusinessDays: {
    default: 2,
    min: 1,
    max: 5,
    unit: 'business days',
    says: 'How long after the day they named to aim for.',
    source: 'docs/practice.md 2.1',
  },
  shortGraceBusinessDays: {
    default: 1,
    min: 1,
    max: 5,
    unit: 'business days',
    says: 'The same, when they decide within a business week.',
    source: 'article: sooner if their timetable is shorter',
  },
  longGraceBusinessDays: {
    default: 3,
    min: 1,
    max: 10,
    unit: 'business days',
    says: 'The same, when the day was vague or far off.',
    source: 'docs/practice.md 2.1',
  },
  lastBusinessDay: {
    default: 5,
    min: 2,
    max: 10,
    unit: 'business days',
    says: 'The last day for it, counted from the day they named.',
    source: 'docs/practice.md 2.1: accepted to five days',
  },
  shortBusinessDays: {
    default: 5,
    min: 3,
    max: 7,
    unit: 'business days',
    says: 'Up to this length a timetable is short.',
    source: 'docs/practice.md',
  },
  longBusinessDays: {
    default: 15,
    min: 10,
    max: 30,
    unit: 'business days',
    says: 'Beyond this length a timetable is long.',
    source: 'docs/practice.md',
  },
  lastingBusinessDays: {
    default: 15,
    min: 5,
    max: 20,
    unit: 'business days',
    says: 'For how long it stays on the agenda after its last day.',
    source: 'judgement',
  },
} as const;
type Chosen = Values<typeof PARAMETERS>;

interface Plan {
  readonly opens: Day;
  readonly ideal: Day;
  readonly due: Day;
  readonly from: Day;
  readonly because: (say: Say, name: string) => string;
  readonly grounds: Dated | null;
  /** Whether closed days are left out of the count, or only moved over. */
  readonly inBusinessDays: boolean;
  readonly assumes: readonly string[];
}

/** After the day they named, else a week to ten days after the interview, and never twice into a silence. */
export const checkInWhenTheyDecide = defineRule({
  id: ID,
  summary: 'Check in once the day they named is past, or a week to ten days after the interview.',
  cites: 'call-within-ten-days',
  parameters: PARAMETERS,
  propose(situation, values): readonly Proposal[] {
    if (unansweredContacts(situation).length > 0) return [];
    const contact = statusContact(situation);
    const plan = contact === null ? null : planCheckIn(situation, values, contact.recipient.clock);
    const medium = contact === null ? null : checkInMedium(situation, contact);
    if (contact === null || plan === null || medium === null) return [];
    const days = afterAbsence(situation, contact, plan);
    const say = sayIn(situation);
    const { calendar } = contact.recipient.clock;
    const base = latestHeld(situation);
    const awayNote =
      days.away === null ? '' : ` ${contact.person.name} is away until ${say.day(days.away.until)}.`;
    return [
      {
        ids: [situation.opportunity.id, ...anchorIds(situation, plan)],
        action: 'check-in',
        opportunityId: situation.opportunity.id,
        interviewId: base?.interview.id ?? null,
        recipient: contact.recipient,
        medium,
        opens: { on: days.opens },
        ideal: days.ideal,
        due: days.due,
        lasting: values.lastingBusinessDays,
        countsAt: situation.organization.id,
        expectation: 'customary',
        because: () =>
          `${plan.because(say, situation.organization.name)}${plan.inBusinessDays ? sayClosedDays(calendar, plan.from, days.due, say) : ''}${awayNote}`,
        assumes: () => [
          ...(base?.isAssumedHeld === true ? [ASSUMED_HELD] : []),
          ...plan.assumes,
          ...calendarAssumptions(calendar, plan.from, days.due, say),
        ],
        why: () => [
          fact(plan.because(say, situation.organization.name), plan.grounds),
          rule(
            ID,
            'Not before the day they named; a little grace after it, more when the day was vague or far off.',
          ),
          ...calendarWhys(calendar, plan.from, days.due, say),
          result(`Best on ${say.day(days.ideal)}, by ${say.day(days.due)}.`),
        ],
        wouldChange: [
          'A new date from them moves it.',
          'Any answer from them takes it off the agenda.',
          `If ${contact.person.name} is away, it waits for their return.`,
        ],
      },
    ];
  },
});

/** A second check-in after an answer is another step than the first. */
function anchorIds(situation: Situation, plan: Plan): readonly string[] {
  const anchor =
    answerAfterContact(situation) !== null || plan.grounds?.entry.kind === 'timetable' ? plan.grounds : null;
  return anchor === null ? [latestHeld(situation)?.interview.id ?? 'start'] : [anchor.entry.id];
}

/** Days count where whoever is asked works; the day they named was rolled in the employer’s own calendar. */
function planCheckIn(situation: Situation, values: Chosen, clock: Clock): Plan | null {
  const answered = answerAfterContact(situation);
  const timetable = standingTimetable(situation);
  if (
    timetable !== null &&
    (answered === null || timetable.fact.at >= answered.at || isAhead(situation, timetable))
  ) {
    return byTheirDate(situation, timetable, values, clock);
  }
  return byTheArticle(situation, answered, values, clock);
}

function isAhead({ clock, now }: Situation, { rolled }: Timetable): boolean {
  return rolled !== null && rolled >= dayAt(clock.dayZone, now);
}

function byTheirDate(situation: Situation, timetable: Timetable, values: Chosen, clock: Clock): Plan | null {
  const { said, rolled, kind, length, fact: grounds } = timetable;
  const { calendar, dayZone } = clock;
  if (said === null || rolled === null) return null;
  const isShort = kind !== 'vague' && length <= values.shortBusinessDays;
  const isSlow = kind === 'vague' || length > values.longBusinessDays;
  const grace = isSlow
    ? values.longGraceBusinessDays
    : isShort
      ? values.shortGraceBusinessDays
      : values.graceBusinessDays;
  const opens = calendar.add(rolled, 1);
  const ideal = calendar.add(rolled, grace);
  const last = laterDay(calendar.add(rolled, values.lastBusinessDay), ideal);
  const held = latestHeld(situation);
  const due =
    isShort && held !== null
      ? laterDay(
          opens,
          earlierDay(last, calendar.onOrBefore(addDays(dayAt(dayZone, held.endsAt), values.toDay))),
        )
      : last;
  const closed = calendar.closedOn(said);
  return {
    opens,
    ideal: earlierDay(ideal, due),
    due,
    from: rolled,
    grounds,
    inBusinessDays: true,
    because: (say, name) =>
      closed === null
        ? `${name} expected to decide by ${say.day(said)}; a little after that is a good time to ask.`
        : `${name} expected to decide by ${say.day(said)}, which is a closed day there (${closed.reason}), so ${say.day(rolled)} counts.`,
    assumes: kind === 'vague' ? ['Their answer was vague, so the day is only a reading of it.'] : [],
  };
}

function byTheArticle(
  situation: Situation,
  answered: Dated | null,
  values: Chosen,
  clock: Clock,
): Plan | null {
  const { calendar, dayZone } = clock;
  const held = latestHeld(situation);
  const reopened = situation.stage.since?.entry.stage === 'reopened' ? situation.stage.since : null;
  const starts = [
    held === null ? null : { at: held.endsAt, grounds: null, says: 'the interview' },
    answered === null ? null : { at: answered.at, grounds: answered, says: 'their last answer' },
    reopened === null || held === null
      ? null
      : { at: reopened.at, grounds: reopened, says: 'it came back to life' },
  ].filter((start) => start !== null);
  const start = starts.toSorted((a, b) => b.at - a.at)[0];
  if (start === undefined) return null;
  const day0 = dayAt(dayZone, start.at);
  const opens = calendar.onOrAfter(addDays(day0, values.fromDay));
  const last = calendar.onOrBefore(addDays(day0, values.toDay));
  const due = last < opens ? calendar.onOrAfter(addDays(day0, values.toDay)) : last;
  const unknown = situation.timetable?.kind === 'unknown';
  return {
    opens,
    ideal: opens,
    due,
    from: day0,
    inBusinessDays: false,
    grounds: start.grounds ?? (unknown ? (situation.timetable?.fact ?? null) : null),
    because: (say, name) =>
      unknown
        ? `${name} could not say when they decide; a week to ten days after ${start.says} (${say.day(day0)}) is a good time to ask.`
        : `${name} named no day to decide; a week to ten days after ${start.says} (${say.day(day0)}) is a good time to ask.`,
    assumes: [],
  };
}
