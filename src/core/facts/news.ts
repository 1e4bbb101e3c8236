import type { Contact } from '../model/contact.ts';
import { HOUR, MINUTE } from '../time/instant.ts';
import { factsOf } from './career-view.ts';
import type { Dated } from './effective-journal.ts';
import { interviewChanges } from './interview-changes.ts';
import type { Situation } from './situation.ts';
import { hasSent, hasSpoken } from './touched.ts';

/** Something they let the seeker know, which a short answer acknowledges. */
export interface News {
  readonly fact: Dated;
  readonly kind: 'new-date' | 'offer' | 'reopened' | 'moved';
  readonly contactId: string | undefined;
}

/** Around the entry, a conversation that it came from. */
const SPOKEN_WITHIN = 2 * HOUR;
const WRITTEN_WITHIN = 5 * MINUTE;

/** The latest news nobody has answered yet; news given while speaking owes nothing. */
export function unansweredNews(situation: Situation): News | null {
  const latest = allNews(situation)
    .toSorted((a, b) => a.fact.at - b.fact.at)
    .at(-1);
  if (latest === undefined) return null;
  const { fact, contactId, kind } = latest;
  // A new time may be told by anybody there.
  const told = kind === 'moved' ? undefined : contactId;
  if (hasSpoken(situation, told, fact.at - SPOKEN_WITHIN, situation.now)) return null;
  const isAnswered = hasSent(situation, {
    purposes: ['acknowledge', 'confirm-interview', 'answer-offer', 'ask-extension', 'decline', 'withdraw'],
    since: fact.at,
  });
  return isAnswered ? null : latest;
}

function allNews(situation: Situation): readonly News[] {
  return [...newDates(situation), ...offers(situation), ...reopenings(situation), ...moves(situation)];
}

/** A day other than the one they named before, or one they wrote of their own accord. */
function newDates(situation: Situation): readonly News[] {
  const timetables = factsOf(situation.facts, 'timetable');
  return timetables.flatMap((fact, index) => {
    const { answer, contactId } = fact.entry;
    if ('unknown' in answer || !('by' in answer || 'to' in answer)) return [];
    const before = timetables[index - 1];
    const isNew =
      before === undefined || 'unknown' in before.entry.answer
        ? cameInWriting(situation, fact)
        : JSON.stringify(before.entry.answer) !== JSON.stringify(answer);
    if (!isNew || wasSaidAtAnInterview(situation, fact)) return [];
    return [{ fact, kind: 'new-date' as const, contactId }];
  });
}

function cameInWriting({ touches }: Situation, { at }: Dated): boolean {
  return touches.some(
    (touch) =>
      touch.entry.direction === 'in' &&
      touch.entry.outcome !== 'spoke' &&
      touch.entry.outcome !== 'auto-reply' &&
      Math.abs(touch.at - at) <= WRITTEN_WITHIN,
  );
}

function wasSaidAtAnInterview({ interviews }: Situation, { entry, at }: Dated): boolean {
  if (entry.kind === 'timetable' && entry.interviewId !== undefined) return true;
  return interviews.some(({ startsAt, endsAt }) => startsAt <= at && at <= endsAt + SPOKEN_WITHIN);
}

function offers(situation: Situation): readonly News[] {
  return factsOf(situation.facts, 'offer')
    .slice(-1)
    .map((fact) => ({ fact, kind: 'offer' as const, contactId: fact.entry.contactId }));
}

function reopenings(situation: Situation): readonly News[] {
  return factsOf(situation.facts, 'stage')
    .filter(({ entry }) => entry.stage === 'reopened' && entry.by !== 'seeker')
    .map((fact) => ({ fact, kind: 'reopened' as const, contactId: fact.entry.contactId }));
}

/** Moved by them, and not over yet. */
function moves(situation: Situation): readonly News[] {
  const ahead = new Set(
    situation.interviews.filter(({ state }) => state === 'scheduled').map(({ interview }) => interview.id),
  );
  return interviewChanges(situation)
    .filter(
      ({ kind, interviewId, fact }) => kind === 'moved' && ahead.has(interviewId) && isTheirs(fact.entry.by),
    )
    .map(({ fact, interviewId }) => ({
      fact,
      kind: 'moved' as const,
      contactId: whoArranged(situation, interviewId)?.id,
    }));
}

/** Who is told that the new time will do: whoever coordinates, else who leads, else anybody who takes part. */
function whoArranged({ interviews, restrictions }: Situation, interviewId: string): Contact | undefined {
  if (restrictions.viaRecruiter) return undefined;
  const people = (interviews.find(({ interview }) => interview.id === interviewId)?.people ?? []).filter(
    ({ contact }) => !restrictions.forbiddenContacts.has(contact.id),
  );
  const found =
    people.find(({ part }) => part === 'coordinator') ?? people.find(({ lead }) => lead) ?? people[0];
  return found?.contact;
}

function isTheirs(by: 'employer' | 'agency' | 'seeker' | undefined): boolean {
  return by === 'employer' || by === 'agency';
}
