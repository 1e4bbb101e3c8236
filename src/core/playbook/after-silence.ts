import { unansweredContacts } from '../facts/answers.ts';
import type { Situation, TouchFact } from '../facts/situation.ts';
import type { Action } from '../model/lists.ts';
import { dayAt } from '../time/zones.ts';
import { profileOf } from './country-profiles.ts';
import { calendarAssumptions, calendarWhys, fact, result, rule, sayClosedDays, sayIn } from './explain.ts';
import type { Proposal } from './proposal.ts';
import { afterAbsence, statusContact } from './status-contact.ts';
import { usualMedium } from './usual-medium.ts';

/** How a rule follows up on a contact that nobody answered; business days after it. */
export interface FollowUp {
  readonly ruleId: string;
  readonly action: Extract<Action, 'nudge' | 'closing-note'>;
  readonly opens: number;
  readonly ideal: number;
  readonly due: number;
  readonly lasting: number;
  readonly custom: string;
}

/** Contacts without an answer so far, and whether the last of them was the closing note. */
export interface Silence {
  readonly contacts: readonly TouchFact[];
  readonly last: TouchFact;
  readonly isClosed: boolean;
}

export function readSilence(situation: Situation): Silence | null {
  const contacts = unansweredContacts(situation);
  const last = contacts.at(-1);
  if (last === undefined) return null;
  return { contacts, last, isClosed: contacts.some(({ entry }) => entry.purpose === 'closing-note') };
}

/** How many unanswered status contacts come before the closing note here, at most `cap`. */
export function statusContactsHere(situation: Situation, cap: number): number {
  return Math.min(cap, profileOf(situation.clock.calendar.country).statusContacts);
}

export function followUp(situation: Situation, { last }: Silence, plan: FollowUp): readonly Proposal[] {
  const contact = statusContact(situation);
  const medium = contact === null ? null : usualMedium(situation, contact.recipient);
  if (contact === null || medium === null) return [];
  const { calendar } = contact.recipient.clock;
  const day0 = dayAt(situation.clock.dayZone, last.at);
  const days = afterAbsence(situation, contact, {
    opens: calendar.add(day0, plan.opens),
    ideal: calendar.add(day0, plan.ideal),
    due: calendar.add(day0, plan.due),
  });
  const say = sayIn(situation);
  const sent = `Your message of ${say.day(day0)} to ${situation.organization.name} has had no answer so far.`;
  return [
    {
      ids: [situation.opportunity.id, last.entry.id],
      action: plan.action,
      opportunityId: situation.opportunity.id,
      recipient: contact.recipient,
      medium,
      opens: { on: days.opens },
      ideal: days.ideal,
      due: days.due,
      lasting: plan.lasting,
      countsAt: situation.organization.id,
      expectation: 'customary',
      because: () => `${sent} ${plan.custom}${sayClosedDays(calendar, day0, days.ideal, say)}`,
      assumes: () => calendarAssumptions(calendar, day0, days.due, say),
      why: () => [
        fact(sent, last),
        rule(
          plan.ruleId,
          `Not before business day ${plan.opens} after it, best on day ${plan.ideal}, by day ${plan.due}.`,
        ),
        ...calendarWhys(calendar, day0, days.due, say),
        result(`Best on ${say.day(days.ideal)}, by ${say.day(days.due)}.`),
      ],
      wouldChange: ['Any answer from them takes it off the agenda.'],
    },
  ];
}
