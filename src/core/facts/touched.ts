import type { Purpose } from '../model/lists.ts';
import type { Instant } from '../time/instant.ts';
import type { CareerView } from './career-view.ts';
import type { Situation, TouchFact } from './situation.ts';

/** What to look for among the messages sent. */
export interface Sought {
  readonly purposes: readonly Purpose[];
  readonly contactId?: string | undefined;
  readonly since?: Instant;
}

/** Whether such a message has gone out on this opportunity and reached somebody. */
export function hasSent(situation: Situation, sought: Sought): boolean {
  return situation.touches.some((touch) => isSuch(touch, sought));
}

/** The same over the whole search: for people rather than opportunities. */
export function sentAnywhere(view: CareerView, sought: Sought): readonly TouchFact[] {
  return sought.purposes.flatMap((purpose) =>
    view.index.sentFor(purpose).filter((touch) => isSuch(touch, sought)),
  );
}

function isSuch({ entry, at }: TouchFact, { purposes, contactId, since }: Sought): boolean {
  return (
    entry.direction === 'out' &&
    entry.purpose !== undefined &&
    purposes.includes(entry.purpose) &&
    (contactId === undefined || entry.contactId === undefined || entry.contactId === contactId) &&
    (since === undefined || at >= since) &&
    reached(entry.outcome)
  );
}

/** A bounce and a call nobody took reached nobody; a voicemail did. */
function reached(outcome: TouchFact['entry']['outcome']): boolean {
  return outcome !== 'bounced' && outcome !== 'no-answer';
}

/** Whether they spoke with somebody on this opportunity between two instants, whoever began. */
export function hasSpoken(
  { touches }: Situation,
  contactId: string | undefined,
  from: Instant | number,
  until: Instant | number,
): boolean {
  return touches.some(
    ({ entry, at }) =>
      entry.outcome === 'spoke' &&
      (contactId === undefined || entry.contactId === undefined || entry.contactId === contactId) &&
      at >= from &&
      at <= until,
  );
}
