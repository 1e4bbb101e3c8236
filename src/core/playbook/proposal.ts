import type { About, ChannelChoice, Step, Why } from '../agenda/agenda.ts';
import type { Clock } from '../facts/situation.ts';
import type { Contact } from '../model/contact.ts';
import type { Action, Channel } from '../model/lists.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';

export type Need = Step['needs'][number];
export type Expectation = Step['expectation'];

/** Who it is for, who passes it on, and the clock that counts. */
export interface Recipient {
  readonly to: Contact | null;
  readonly via: Contact | null;
  readonly clock: Clock;
}

/** Not before: a moment, a moment moved into their hours, or the first hour of a day. */
export type Opening = { readonly at: Instant } | { readonly inHoursFrom: Instant } | { readonly on: Day };

/** How the message goes: the channel, what else would do, and what is missing for it. */
export interface Medium {
  readonly channel: Channel;
  readonly alternatives: readonly Channel[];
  readonly channels: readonly ChannelChoice[];
  readonly needs: readonly Need[];
  /** Last days of single channels that end before the window does. */
  readonly dueBy: Readonly<Partial<Record<Channel, Day>>>;
}

/** Something worked out only for a step that is shown: most proposals are done or past by then. */
export type Later<Value> = Value | (() => Value);

/** What a rule thinks worth doing, in days and instants; the agenda turns it into a step. */
export interface Proposal {
  /** The ids that make the step one; a repeat ends in its date. */
  readonly ids: readonly string[];
  readonly action: Action;
  readonly opportunityId: string | null;
  readonly interviewId?: string | null;
  readonly recipient: Recipient;
  readonly about?: About | null;
  readonly includes?: readonly Action[];
  /** `null` when nothing is sent. */
  readonly medium: Medium | null;
  readonly opens: Opening;
  readonly ideal: Day;
  readonly due: Day;
  /** Business days for which it stays worth doing after `due`. */
  readonly lasting: number;
  /** A day on which it may be done although they do not work: the day of the interview. */
  readonly alsoOn?: Day | null;
  /** Nobody else's working days matter. */
  readonly onAnyDay?: boolean;
  /** Clock hours other than those of the channel: what they asked for. */
  readonly hours?: readonly { readonly start: string; readonly end: string }[];
  /** Counts towards “not too much” at this organization. */
  readonly countsAt?: string | null;
  readonly expectation: Expectation;
  readonly because: Later<string>;
  readonly why: Later<readonly Why[]>;
  readonly wouldChange: readonly string[];
  readonly needs?: readonly Need[];
  readonly assumes?: Later<readonly string[]>;
}
