import type { InterviewNow, Situation, TouchFact } from '../facts/situation.ts';
import type { Contact } from '../model/contact.ts';

/** Whether a thank-you to `contact` for `interview` has gone out and did not come back. */
export function isThanked(situation: Situation, interview: InterviewNow, contact: Contact): boolean {
  return situation.touches.some(
    (touch) =>
      isThanksTo(touch, contact) && interviewMeant(situation, touch, contact) === interview.interview.id,
  );
}

function isThanksTo({ entry }: TouchFact, contact: Contact): boolean {
  return (
    entry.direction === 'out' &&
    entry.purpose === 'thank-you' &&
    entry.contactId === contact.id &&
    entry.outcome !== 'bounced' &&
    entry.outcome !== 'no-answer'
  );
}

/** The interview it names, else the latest one held before it with that person. */
function interviewMeant(
  { interviews }: Situation,
  { entry, at }: TouchFact,
  contact: Contact,
): string | undefined {
  if (entry.interviewId !== undefined) return entry.interviewId;
  return interviews.findLast(
    ({ endsAt, state, people }) =>
      state === 'held' && endsAt <= at && people.some((person) => person.contact.id === contact.id),
  )?.interview.id;
}
