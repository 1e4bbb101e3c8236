import { lastContactWith } from '../../facts/acquaintances.ts';
import type { CareerView } from '../../facts/career-view.ts';
import { isOver } from '../../facts/standing.ts';
import { sentAnywhere } from '../../facts/touched.ts';
import type { Contact } from '../../model/contact.ts';
import { addDays, formatDay } from '../../time/day.ts';
import { dayAt } from '../../time/zones.ts';
import { chooseMedium } from '../choose-medium.ts';
import { defineSearchRule, type SearchSituation } from '../define-rule.ts';
import { fact, result, rule, sayIn } from '../explain.ts';
import type { Proposal } from '../proposal.ts';
import { recipientOf } from '../recipient.ts';
import { situationAround, situationOf } from '../situation-around.ts';
import { writingWishes } from '../usual-medium.ts';

const ID = 'keep-in-touch';

/** A network lives on a word now and then; every contact starts the count anew. */
export const keepInTouch = defineSearchRule({
  id: ID,
  summary: 'Send the people in your network a word after a month, then after three, then every four.',
  cites: 'burn-no-bridges',
  parameters: {
    firstDays: {
      default: 30,
      min: 21,
      max: 45,
      unit: 'days',
      says: 'After the last contact, for the first time.',
      source: 'docs/practice.md 5.2',
    },
    secondDays: {
      default: 90,
      min: 60,
      max: 120,
      unit: 'days',
      says: 'For the second time.',
      source: 'docs/practice.md 5.2',
    },
    laterDays: {
      default: 120,
      min: 90,
      max: 180,
      unit: 'days',
      says: 'From then on.',
      source: 'docs/practice.md 5.2: at most four times a year',
    },
    opensDaysBefore: {
      default: 9,
      min: 0,
      max: 20,
      unit: 'days',
      says: 'How long before the day it opens.',
      source: 'judgement',
    },
    dueDaysAfter: {
      default: 15,
      min: 5,
      max: 30,
      unit: 'days',
      says: 'How long after the day it stays.',
      source: 'judgement',
    },
    stopAfterUnanswered: {
      default: 2,
      min: 1,
      max: 4,
      unit: 'contacts',
      says: 'After so many without an answer, no more is planned.',
      source: 'docs/practice.md 5.2',
    },
  },
  proposeForSearch(search, values): readonly Proposal[] {
    const { view } = search;
    return network(search).flatMap((contact) => {
      const situation = situationAround(search, contact);
      const last = lastContactWith(view, contact.id);
      if (situation === null || last === null || situation.restrictions.forbiddenContacts.has(contact.id))
        return [];
      const words = sentAnywhere(view, { purposes: ['keep-in-touch'] }).filter(
        ({ entry }) => entry.contactId === contact.id,
      );
      if (
        unanswered(
          view,
          contact.id,
          words.map(({ at }) => at),
        ) >= values.stopAfterUnanswered
      )
        return [];
      const recipient = recipientOf(situation, contact);
      const medium = chooseMedium({
        situation,
        recipient,
        wishes: writingWishes(situation, recipient),
        suitable: ['email', 'linkedin'],
        uninvited: ['linkedin'],
      });
      if (medium === null) return [];
      const wait =
        words.length === 0 ? values.firstDays : words.length === 1 ? values.secondDays : values.laterDays;
      const { calendar, dayZone } = recipient.clock;
      const day0 = dayAt(dayZone, last);
      const ideal = calendar.onOrAfter(addDays(day0, wait));
      const say = sayIn(situation);
      const since = `You and ${contact.name} were last in touch on ${say.day(day0)}.`;
      return [
        {
          ids: [contact.id, formatDay(ideal)],
          action: 'keep-in-touch',
          opportunityId: null,
          recipient,
          medium,
          opens: { on: calendar.onOrAfter(addDays(day0, wait - values.opensDaysBefore)) },
          ideal,
          due: calendar.onOrBefore(addDays(day0, wait + values.dueDaysAfter)),
          lasting: 0,
          expectation: 'optional',
          because: `${since} Around ${say.day(ideal)} a word with something useful in it would be a good moment, if you like.`,
          why: [
            fact(since),
            rule(ID, 'After a month, then three, then every four; any contact starts the count anew.'),
            result(`Around ${say.day(ideal)}.`),
          ],
          wouldChange: ['Any contact with them moves it.'],
        },
      ];
    });
  },
});

/** Whom the seeker is connected with or has met otherwise, and the people met in a process that ended in a no. */
function network(search: SearchSituation): readonly Contact[] {
  const { view } = search;
  const ids = new Set<string>();
  for (const { entry } of view.index.ofKind('acquaintance')) {
    ids.add(entry.contactId);
    if (entry.event === 'introduced' && entry.toContactId !== undefined && wasMet(view, entry.toContactId)) {
      ids.add(entry.toContactId);
    }
  }
  for (const { stage, facts } of search.opportunities) {
    if (stage.is !== 'rejected' || stage.since === null) continue;
    const { at } = stage.since;
    for (const { entry, at: when } of facts) {
      if (
        entry.kind === 'touch' &&
        when > at &&
        entry.contactId !== undefined &&
        entry.purpose !== 'update-reference'
      ) {
        ids.add(entry.contactId);
      }
    }
  }
  for (const id of view.references.keys()) ids.delete(id);
  return [...ids].flatMap((id) => {
    const contact = view.contacts.get(id);
    return contact === undefined || isInProcess(search, contact) ? [] : [contact];
  });
}

function wasMet(view: CareerView, contactId: string): boolean {
  return view.index
    .withContact(contactId)
    .some(
      ({ entry }) => entry.kind === 'touch' && entry.contactId === contactId && entry.outcome === 'spoke',
    );
}

/** While a process with their employer runs, follow-up has its own rules; a new colleague needs no reminder. */
function isInProcess(search: SearchSituation, contact: Contact): boolean {
  const known = situationOf(search, contact);
  if (known === null) return false;
  return !isOver(known) || known.stage.is === 'accepted' || known.stage.is === 'started';
}

/** Words since they were last heard of. */
function unanswered(view: CareerView, contactId: string, words: readonly number[]): number {
  const heard = view.index
    .withContact(contactId)
    .findLast(
      ({ entry }) =>
        (entry.kind === 'touch' &&
          entry.contactId === contactId &&
          (entry.direction === 'in' ? entry.outcome !== 'auto-reply' : entry.outcome === 'spoke')) ||
        (entry.kind === 'acquaintance' && entry.contactId === contactId),
    );
  return words.filter((at) => at > (heard?.at ?? Number.NEGATIVE_INFINITY)).length;
}
