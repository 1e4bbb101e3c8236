import { isCounted } from '../facts/answers.ts';
import type { CareerView } from '../facts/career-view.ts';
import type { TouchFact } from '../facts/situation.ts';
import type { Proposal } from '../playbook/proposal.ts';
import { addDays, type Day, laterDay } from '../time/day.ts';
import { addMilliseconds, HOUR, type Instant } from '../time/instant.ts';
import { dayAt, formatInZone } from '../time/zones.ts';
import type { FinishedStep } from './finish-step.ts';
import { openingInstant, startOfHours } from './opening.ts';

/** Practice 2.3: more than one unasked contact in 72 hours is overdone. */
const GAP_HOURS = 72;

/**
 * Keeps counted contacts to one organization apart, over all its people and opportunities: each opens when the time
 * since the one before, sent or still to be sent, is over.
 */
export function spaceContacts(
  steps: readonly FinishedStep[],
  view: CareerView,
  refinish: (step: FinishedStep, proposal: Proposal) => FinishedStep | null,
): readonly FinishedStep[] {
  const counted = steps.filter(
    ({ proposal }) => proposal.countsAt !== undefined && proposal.countsAt !== null,
  );
  if (counted.length === 0) return steps;
  const free = lastContacts(view);
  const moved = new Map<FinishedStep, FinishedStep | null>();
  for (const step of counted.toSorted(byTurn)) {
    const place = step.proposal.countsAt ?? '';
    const floor = free.get(place);
    const spaced = floor === undefined ? step : keepApart(step, floor, refinish);
    moved.set(step, spaced);
    if (spaced === null) continue;
    const earliest = Math.max(spaced.opens, view.now) as Instant;
    free.set(place, addMilliseconds(earliest, GAP_HOURS * HOUR));
  }
  return steps.flatMap((step) => {
    const known = moved.get(step);
    return known === undefined ? [step] : known === null ? [] : [known];
  });
}

/** Not on the morning of a day on which the time since the one before is over only later. */
function keepApart(
  step: FinishedStep,
  floor: Instant,
  refinish: (step: FinishedStep, proposal: Proposal) => FinishedStep | null,
): FinishedStep | null {
  if (step.opens < floor) return refinish(step, openNotBefore(step, floor));
  const { zone } = step.proposal.recipient.clock;
  return dayAt(zone, step.opens) > dayAt(zone, floor)
    ? step
    : refinish(step, { ...step.proposal, opens: { at: step.opens } });
}

/** For each organization, when the time after its last counted contact is over. */
function lastContacts(view: CareerView): Map<string, Instant> {
  const free = new Map<string, Instant>();
  for (const fact of view.facts) {
    if (fact.entry.kind !== 'touch' || !isCounted(fact as TouchFact)) continue;
    const { opportunityId = '', contactId = '' } = fact.entry;
    const organizationId =
      view.opportunities.get(opportunityId)?.organizationId ?? view.contacts.get(contactId)?.organizationId;
    if (organizationId !== undefined) free.set(organizationId, addMilliseconds(fact.at, GAP_HOURS * HOUR));
  }
  return free;
}

function byTurn(a: FinishedStep, b: FinishedStep): number {
  return (
    a.opens - b.opens || compare(a.step.window.ideal, b.step.window.ideal) || compare(a.step.key, b.step.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function openNotBefore({ proposal }: FinishedStep, floor: Instant): Proposal {
  const { clock } = proposal.recipient;
  const channel = proposal.medium?.channel ?? null;
  let day: Day = clock.calendar.onOrAfter(dayAt(clock.zone, floor));
  if (startOfHours(day, channel, clock) < floor) {
    const sameDay = openingInstant({ inHoursFrom: floor }, channel, clock);
    if (dayAt(clock.zone, sameDay) === day) return later(proposal, { at: sameDay }, day);
    day = clock.calendar.onOrAfter(addDays(day, 1));
  }
  return later(proposal, { at: startOfHours(day, channel, clock) }, day);
}

function later(proposal: Proposal, opens: Proposal['opens'], day: Day): Proposal {
  const { zone } = proposal.recipient.clock;
  const ideal = laterDay(proposal.ideal, day);
  return {
    ...proposal,
    opens,
    ideal,
    due: laterDay(proposal.due, ideal),
    why: () => [
      ...(typeof proposal.why === 'function' ? proposal.why() : proposal.why),
      {
        kind: 'rule',
        text: `Two unasked messages to one employer stay ${GAP_HOURS} hours apart, so this one waits until ${formatInZone(zone, openingInstant(opens, proposal.medium?.channel ?? null, proposal.recipient.clock)).slice(0, 10)}.`,
      },
    ],
  };
}
