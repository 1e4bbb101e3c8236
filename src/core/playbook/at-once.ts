import type { Dated } from '../facts/effective-journal.ts';
import type { Situation } from '../facts/situation.ts';
import type { Action } from '../model/lists.ts';
import { type Day, earlierDay, laterDay } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { dayAt } from '../time/zones.ts';
import {
  calendarAssumptions,
  calendarWhys,
  fact,
  result,
  rule,
  type Say,
  sayClosedDays,
  sayIn,
} from './explain.ts';
import type { Medium, Proposal, Recipient } from './proposal.ts';
import { usualMedium } from './usual-medium.ts';

/** Something owed from the moment a fact came in, within a few business days of the recipient. */
export interface AtOnce {
  readonly ruleId: string;
  readonly ids: readonly string[];
  readonly action: Action;
  readonly recipient: Recipient;
  /** Left out: the usual way for a written message. `null`: nothing allowed is left, and nothing is proposed. */
  readonly medium?: Medium | null;
  readonly since: Instant;
  readonly fact?: Dated | null;
  /** When it opens, where that is not the moment itself. */
  readonly opens?: Proposal['opens'];
  /** 0: the same day, or the next on which they work. */
  readonly idealBusinessDays: number;
  readonly dueBusinessDays: number;
  /** A last day they named, instead of `dueBusinessDays`. */
  readonly lastDay?: Day;
  readonly lasting?: number;
  readonly expectation: Proposal['expectation'];
  readonly because: (say: Say) => string;
  readonly rule: string;
  readonly more?: Partial<Proposal>;
}

/** How long a step stays on the agenda after its last day, unless its rule says otherwise. */
const USUAL_LASTING = 5;

export function atOnce(situation: Situation, plan: AtOnce): readonly Proposal[] {
  const { recipient } = plan;
  if (situation.restrictions.forbiddenContacts.has(recipient.to?.id ?? '')) return [];
  const medium = plan.medium === undefined ? usualMedium(situation, recipient) : plan.medium;
  if (medium === null) return [];
  const { calendar, dayZone } = recipient.clock;
  const day0 = dayAt(dayZone, plan.since);
  const wished =
    plan.idealBusinessDays === 0 ? calendar.onOrAfter(day0) : calendar.add(day0, plan.idealBusinessDays);
  const due =
    plan.lastDay === undefined
      ? calendar.add(day0, plan.dueBusinessDays)
      : laterDay(calendar.onOrBefore(plan.lastDay), calendar.onOrAfter(day0));
  const ideal = earlierDay(wished, due);
  const say = sayIn(situation);
  const because = () => plan.because(say);
  return [
    {
      ids: plan.ids,
      action: plan.action,
      opportunityId: situation.opportunity.id,
      recipient,
      medium,
      opens: plan.opens ?? { at: plan.since },
      ideal,
      due,
      lasting: plan.lasting ?? USUAL_LASTING,
      expectation: plan.expectation,
      because: () => `${because()}${sayClosedDays(calendar, day0, due, say)}`,
      assumes: () => calendarAssumptions(calendar, day0, due, say),
      why: () => [
        fact(because(), plan.fact ?? null),
        rule(plan.ruleId, plan.rule),
        ...calendarWhys(calendar, day0, due, say),
        result(`Best on ${say.day(ideal)}, by ${say.day(due)}.`),
      ],
      wouldChange: [],
      ...plan.more,
    },
  ];
}
