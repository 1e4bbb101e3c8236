import { type OpenRequest, openRequests, REQUEST_LASTS } from '../../facts/requests.ts';
import type { Situation } from '../../facts/situation.ts';
import { isOver } from '../../facts/standing.ts';
import { formatDay } from '../../time/day.ts';
import { clockOf, minutesOf } from '../../time/instant.ts';
import { instantOf } from '../../time/zones.ts';
import { defineRule } from '../define-rule.ts';
import { calendarAssumptions, fact, result, rule, sayIn } from '../explain.ts';
import type { Proposal } from '../proposal.ts';
import { recipientOf } from '../recipient.ts';
import { usualMedium } from '../usual-medium.ts';

const ID = 'contact-as-requested';
/** A window with only a start: how long they may be expected to be there. */
const OPEN_WINDOW_MINUTES = 60;

/** What they asked for goes before the cadence: their day, their hours, their channel. */
export const contactAsRequested = defineRule({
  id: ID,
  summary:
    'Get in touch on the day, in the hours and in the way they asked for, and once more if nobody answers.',
  cites: 'keep-following-up',
  parameters: {
    lastingBusinessDays: {
      default: REQUEST_LASTS,
      min: 1,
      max: 5,
      unit: 'business days',
      says: 'For how long it stays on the agenda after their day.',
      source: 'judgement',
    },
  },
  propose(situation, values) {
    if (isOver(situation)) return [];
    return openRequests(situation)
      .filter(({ fact: { entry } }) => entry.about !== 'references' && entry.about !== 'documents')
      .flatMap((request) => plan(situation, request, values.lastingBusinessDays));
  },
});

function plan(situation: Situation, request: OpenRequest, lasting: number): readonly Proposal[] {
  const { entry, at } = request.fact;
  const contact = situation.view.contacts.get(entry.contactId);
  if (contact === undefined || situation.restrictions.forbiddenContacts.has(contact.id)) return [];
  const recipient = recipientOf(situation, contact);
  const wish = entry.channel === undefined ? [] : [{ channel: entry.channel, reason: 'They asked for it.' }];
  const medium = usualMedium(situation, recipient, wish);
  if (medium === null) return [];
  const say = sayIn(situation);
  const hours = windowOf(entry.window);
  const isFixed = entry.on !== undefined || entry.every !== undefined || request.missed !== null;
  const opens = isFixed
    ? hours === null
      ? { on: request.from }
      : { at: instantOf(recipient.clock.zone, request.from, minutesOf(hours.start)) }
    : { at };
  const when =
    isFixed || entry.by !== undefined
      ? ` ${entry.by === undefined ? 'on' : 'by'} ${say.day(request.day)}`
      : '';
  const asked = `${contact.name} asked you to get in touch${when}${hours === null ? '' : `, from ${hours.start} to ${hours.end} their time`}.`;
  const again = request.missed === null ? '' : ' Nobody was reached at the first try; one more is right.';
  const isSoon = !isFixed && entry.by === undefined;
  return [
    {
      ids: [
        entry.id,
        ...(entry.every !== undefined || request.missed !== null ? [formatDay(request.day)] : []),
      ],
      action: 'requested-contact',
      opportunityId: situation.opportunity.id,
      recipient,
      medium,
      opens,
      ideal: isSoon ? recipient.clock.calendar.onOrAfter(request.from) : request.day,
      due: request.day,
      lasting,
      ...(hours === null ? {} : { hours: [hours] }),
      expectation: 'expected',
      because: `${asked}${again}`,
      why: [
        fact(asked, request.fact),
        rule(ID, 'What they asked for goes before the usual cadence and counts for nothing against it.'),
        result(`${isFixed ? 'On' : 'By'} ${say.day(request.day)}.`),
      ],
      wouldChange: ['A later request of theirs takes its place.'],
      assumes: calendarAssumptions(recipient.clock.calendar, request.from, request.day, say),
    },
  ];
}

function windowOf(window: { start: string; end?: string | undefined } | undefined) {
  if (window === undefined) return null;
  const { start, end } = window;
  return { start, end: end ?? clockOf(Math.min(minutesOf(start) + OPEN_WINDOW_MINUTES, 23 * 60 + 59)) };
}
