import type { CareerView } from '../facts/career-view.ts';
import type { Contact } from '../model/contact.ts';
import type { Interview } from '../model/interview.ts';
import type { Action } from '../model/lists.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { instantFrom } from '../time/instant.ts';

/**
 * The place of this person among everybody met in the opportunity's interviews, oldest interview first. Notes are
 * worded by their turn, so those to one panel differ although each is composed alone, and a second round does not
 * repeat the first.
 */
export function findTurn(
  view: CareerView,
  opportunity: Opportunity | null,
  interview: Interview | null,
  contact: Contact | null,
): number {
  if (opportunity === null || interview === null || contact === null) return 0;
  let before = 0;
  for (const earlier of interviewsOf(view, opportunity)) {
    if (earlier.id === interview.id) {
      const place = peopleOf(earlier).indexOf(contact.id);
      return before + (place === -1 ? peopleOf(earlier).length : place);
    }
    before += peopleOf(earlier).length;
  }
  return before;
}

/** How many messages the same person has usually had from the composer before this one. */
export function messagesBefore(action: Action): number {
  const before = ['thank-you', 'check-in', 'nudge', 'closing-note', 're-approach'].indexOf(action);
  return Math.max(before, 0);
}

function interviewsOf(view: CareerView, opportunity: Opportunity): readonly Interview[] {
  return [...view.interviews.values()]
    .filter(({ opportunityId }) => opportunityId === opportunity.id)
    .sort((a, b) => instantFrom(a.startsAt) - instantFrom(b.startsAt));
}

/** Everybody met in the interview, once, in the order of the file. */
export function peopleOf(interview: Interview): readonly string[] {
  return [...new Set((interview.people ?? []).map(({ contactId }) => contactId))];
}

/** The phrasing for a turn: different turns get different ones for as long as there are any. */
export function takeTurn<Item>(items: readonly [Item, ...Item[]], turn: number): Item {
  return items[turn % items.length] ?? items[0];
}
