import type { Fact } from '../model/journal-entry.ts';
import type { Instant } from '../time/instant.ts';
import { dayAt } from '../time/zones.ts';
import type { CareerView } from './career-view.ts';
import type { Dated } from './effective-journal.ts';
import type { Situation, TouchFact } from './situation.ts';

/** What asks for something without being asked, and therefore counts. */
const COUNTED: ReadonlySet<string> = new Set(['check-in', 'nudge', 'closing-note', 'other']);

/** Whether an outgoing touch is one more contact that nobody asked for. A call nobody took and a bounce are none. */
export function isCounted({ entry }: TouchFact): boolean {
  return (
    entry.direction === 'out' &&
    COUNTED.has(entry.purpose ?? '') &&
    entry.outcome !== 'no-answer' &&
    entry.outcome !== 'bounced'
  );
}

/** Whether a fact comes from the employer, or from whoever speaks for them, and so answers what was sent before it. */
export function isAnswer(entry: Fact, { references }: Pick<CareerView, 'references'>): boolean {
  switch (entry.kind) {
    case 'touch':
      // What somebody says who vouches for the seeker is no answer of the employer.
      if (references.has(entry.contactId ?? '')) return false;
      return entry.direction === 'in' ? entry.outcome !== 'auto-reply' : entry.outcome === 'spoke';
    case 'timetable':
    case 'request':
    case 'offer':
      return true;
    case 'stage':
      return entry.by === 'employer' || entry.by === 'agency';
    case 'reference':
      return entry.event === 'checks-expected';
    case 'restriction':
    case 'away':
    case 'acquaintance':
    case 'search':
    case 'intent':
    case 'amend':
    case 'dismissal':
    case 'snooze':
      return false;
  }
}

/** The first fact after `touch` that answers it; speaking with them answers itself. */
export function answerTo(situation: Situation, touch: TouchFact): Dated | null {
  if (touch.entry.outcome === 'spoke') return touch;
  const start = situation.facts.indexOf(touch);
  const answer = situation.facts.slice(start + 1).find(({ entry }) => isAnswer(entry, situation.view));
  const met = situation.interviews.find(({ state, startsAt }) => state === 'held' && startsAt > touch.at);
  return answer ?? (met === undefined ? null : touch);
}

/** The counted contacts since the employer was last heard, oldest first. */
export function unansweredContacts(situation: Situation): readonly TouchFact[] {
  const heard = Math.max(lastHeard(situation), lastMeeting(situation));
  const index = situation.facts.findLastIndex(({ entry }) => isAnswer(entry, situation.view));
  const contacts = situation.facts
    .slice(index + 1)
    .filter((fact): fact is TouchFact => fact.entry.kind === 'touch')
    .filter((fact) => isCounted(fact) && fact.at >= heard);
  return contacts.filter((contact, place) => !isOneWith(contact, contacts[place + 1], situation));
}

/** A message on the machine and a line of the same day are one contact. */
function isOneWith(contact: TouchFact, next: TouchFact | undefined, { clock }: Situation): boolean {
  return (
    next !== undefined &&
    [contact, next].some(({ entry }) => entry.outcome === 'voicemail') &&
    dayAt(clock.dayZone, contact.at) === dayAt(clock.dayZone, next.at)
  );
}

/** The answer that followed a counted contact, when nothing was sent since: from it the patience is counted anew. */
export function answerAfterContact(situation: Situation): Dated | null {
  let open: TouchFact | null = null;
  let answer: Dated | null = null;
  for (const fact of situation.facts) {
    if (isAnswer(fact.entry, situation.view) && (open !== null || isCountedTalk(fact))) {
      answer = fact;
      open = null;
    } else if (isCountedTalk(fact)) open = fact as TouchFact;
  }
  return answer;
}

/** A contact about how it stands, asked for or not. */
function isCountedTalk(fact: Dated): boolean {
  const { entry } = fact;
  if (entry.kind !== 'touch') return false;
  return isCounted(fact as TouchFact) || (entry.direction === 'out' && entry.purpose === 'requested-contact');
}

function lastHeard({ facts, view }: Situation): number {
  return facts.findLast(({ entry }) => isAnswer(entry, view))?.at ?? Number.NEGATIVE_INFINITY;
}

/** An interview is an answer too: whoever invites has not forgotten. */
function lastMeeting({ interviews }: Situation): Instant | number {
  return interviews.findLast(({ state }) => state === 'held')?.startsAt ?? Number.NEGATIVE_INFINITY;
}
