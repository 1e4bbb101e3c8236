import type { Situation } from '../facts/situation.ts';
import { hoursOn } from '../playbook/channel-hours.ts';
import type { Cite } from '../playbook/practice.ts';
import type { Later, Proposal } from '../playbook/proposal.ts';
import { addDays, type Day, earlierDay, formatDay, laterDay } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { dayAt, formatInZone } from '../time/zones.ts';
import type { Step } from './agenda.ts';
import { openingInstant } from './opening.ts';

/** What a proposal was made by. */
export interface Proposer {
  readonly id: string;
  readonly cites: Cite;
}

/** A proposal held against the clock: a step, with the instant it opens for whoever sorts or spaces. */
export interface FinishedStep {
  readonly step: Step;
  readonly opens: Instant;
  readonly proposal: Proposal;
}

type Away = Pick<Situation, 'isSeekerAway'>;

/** How far the next day to do something is looked for; nobody is away or closed for longer. */
const LONGEST_SEARCH = 800;

/** The step as it stands at `now`; `null` when it is past its worth. Put off until a day, it waits. */
export function finishStep(
  proposer: Proposer,
  proposal: Proposal,
  now: Instant,
  away: Away,
  asleepUntil: Day | null = null,
): FinishedStep | null {
  const { clock } = proposal.recipient;
  const opens = openingInstant(proposal.opens, proposal.medium?.channel ?? null, clock);
  const opensDay = dayAt(clock.zone, opens);
  const days = { opens: opensDay, ...aroundAbsence(proposal, opensDay, away) };
  const today = dayAt(clock.zone, now);
  const isOverdue = today > days.due;
  if (isOverdue && today > lastDayWorthDoing(proposal, days.due)) return null;
  const next = nextUsableDay(proposal, laterDay(laterDay(today, opensDay), asleepUntil ?? today), away);
  const isNow = next === today && (now >= opens || goesByDay(proposal));
  const urgency = asleepUntil !== null ? 'upcoming' : isOverdue ? 'overdue' : isNow ? 'now' : 'upcoming';
  const window: Step['window'] = {
    opens: formatInZone(clock.zone, opens),
    ideal: formatDay(days.ideal),
    due: formatDay(days.due),
    dueBy: lastDays(proposal),
    next: next === null ? null : formatDay(next),
    hours: hours(proposal, next ?? days.ideal),
    zone: clock.zone,
    days: daysAround(proposal, opensDay, days.due, away),
  };
  return { opens, proposal, step: { ...draw(proposer, proposal), window, urgency } };
}

/**
 * Urgency goes by the day: what is for today is on today's list in the morning, and `hours` says when. What must not
 * come too soon after something, a note after an interview, waits for its moment.
 */
function goesByDay({ opens, hours }: Proposal): boolean {
  return 'on' in opens || hours !== undefined;
}

/** What of a step does not hang on the clock. */
function draw({ id, cites }: Proposer, proposal: Proposal): Omit<Step, 'window' | 'urgency'> {
  const { recipient, medium, interviewId = null, about = null, includes = [], assumes = [] } = proposal;
  return {
    key: [id, ...proposal.ids].join(':'),
    rule: id,
    action: proposal.action,
    opportunityId: proposal.opportunityId,
    interviewId,
    contactId: recipient.to?.id ?? null,
    viaContactId: recipient.via?.id ?? null,
    about,
    includes: [...includes],
    channel: medium?.channel ?? null,
    alternatives: [...(medium?.alternatives ?? [])],
    expectation: proposal.expectation,
    because: now(proposal.because),
    cites,
    needs: [...new Set([...(medium?.needs ?? []), ...(proposal.needs ?? [])])],
    assumes: [...now(assumes)],
    why: [...now(proposal.why)],
    wouldChange: [...proposal.wouldChange],
    channels: [...(medium?.channels ?? [])],
  };
}

function now<Value extends string | readonly unknown[]>(later: Later<Value>): Value {
  return typeof later === 'function' ? later() : later;
}

function lastDays({ medium }: Proposal): Step['window']['dueBy'] {
  const days = Object.entries(medium?.dueBy ?? {});
  return Object.fromEntries(days.map(([channel, day]) => [channel, formatDay(day)]));
}

function hours(proposal: Proposal, day: Day): Step['window']['hours'] {
  const found = proposal.hours ?? hoursOn(proposal.medium?.channel ?? null, proposal.recipient.clock, day);
  return found === null ? null : found.map(({ start, end }) => ({ start, end }));
}

/** Days away are taken out: the last day at home inside the window, else the first one after it. */
function aroundAbsence(
  proposal: Proposal,
  opensDay: Day,
  away: Away,
): { readonly ideal: Day; readonly due: Day } {
  const due = laterDay(opensDay, presentDay(proposal, opensDay, proposal.due, away));
  const ideal = earlierDay(due, presentDay(proposal, opensDay, proposal.ideal, away));
  // Days may count in one zone and hours in another: nothing is aimed for on a day before it opens.
  return { ideal: laterDay(opensDay, ideal), due };
}

function presentDay(proposal: Proposal, opensDay: Day, wanted: Day, away: Away): Day {
  if (!away.isSeekerAway(wanted)) return wanted;
  for (let day = wanted; day >= opensDay; day = addDays(day, -1)) {
    if (isUsable(proposal, day, away)) return day;
  }
  return nextUsableDay(proposal, wanted, away) ?? wanted;
}

function nextUsableDay(proposal: Proposal, from: Day, away: Away): Day | null {
  for (let day = from; day < from + LONGEST_SEARCH; day = addDays(day, 1)) {
    if (isUsable(proposal, day, away)) return day;
  }
  return null;
}

function isUsable({ alsoOn, onAnyDay, recipient }: Proposal, day: Day, away: Away): boolean {
  if (day === alsoOn) return true;
  if (away.isSeekerAway(day)) return false;
  return onAnyDay === true || recipient.clock.calendar.isOpen(day);
}

function lastDayWorthDoing({ lasting, recipient }: Proposal, due: Day): Day {
  return recipient.clock.calendar.add(due, lasting);
}

const STRIP = 7;

/** Seven days for the strip that draws the window: from the day before it opens, or as far as it reaches. */
function daysAround(
  { recipient, onAnyDay }: Proposal,
  opensDay: Day,
  due: Day,
  away: Away,
): Step['window']['days'] {
  const first = laterDay(addDays(opensDay, -1), addDays(due, 2 - STRIP));
  return Array.from({ length: STRIP }, (_, index) => {
    const day = addDays(first, index);
    const reason = away.isSeekerAway(day)
      ? 'you are away'
      : onAnyDay === true
        ? null
        : (recipient.clock.calendar.closedOn(day)?.reason ?? null);
    return { day: formatDay(day), closed: reason !== null, reason };
  });
}
