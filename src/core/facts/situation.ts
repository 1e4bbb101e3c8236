import type { Contact } from '../model/contact.ts';
import type { Attendance, Interview } from '../model/interview.ts';
import type { EntryOf, TimetableAnswer } from '../model/journal-entry.ts';
import type { Stage } from '../model/lists.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Organization } from '../model/organization.ts';
import type { BusinessCalendar } from '../time/business-calendar.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { CareerView } from './career-view.ts';
import type { Dated } from './effective-journal.ts';
import type { Restrictions } from './restrictions.ts';

/** An interview as it stands now. */
export interface InterviewNow {
  readonly interview: Interview;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly state: 'scheduled' | 'running' | 'held' | 'cancelled';
  /** Nobody said that it took place; its end has passed. */
  readonly isAssumedHeld: boolean;
  /** The people met, in the order given, without the ones nobody knows. */
  readonly people: readonly {
    readonly contact: Contact;
    readonly part: NonNullable<Attendance['part']>;
    readonly lead: boolean;
  }[];
}

export type TouchFact = Dated<EntryOf<'touch'>>;

/** When somebody works: their organization's days, their own clock. */
export interface Clock {
  readonly calendar: BusinessCalendar;
  /** The zone of their clock: where `hours` and “today” are read. */
  readonly zone: string;
  /** The zone in which the day of an event is taken. */
  readonly dayZone: string;
  readonly organization: Organization | null;
}

/** Everything a rule may look at: all facts about one opportunity at one instant. It has no other input. */
export interface Situation {
  readonly now: Instant;
  readonly view: CareerView;
  readonly opportunity: Opportunity;
  readonly organization: Organization;
  /** The agency's person, when an agency is involved. */
  readonly recruiter: Contact | null;
  readonly interviews: readonly InterviewNow[];
  /** This opportunity's facts, oldest first. */
  readonly facts: readonly Dated[];
  readonly touches: readonly TouchFact[];
  readonly restrictions: Restrictions;
  readonly stage: { readonly is: Stage; readonly since: Dated<EntryOf<'stage'>> | null };
  readonly timetable: Timetable | null;
  readonly offer: Dated<EntryOf<'offer'>> | null;
  /** The offer the seeker has accepted, here or elsewhere. */
  readonly accepted: Accepted | null;
  /** The employer's calendar. */
  readonly clock: Clock;
  /** The clock of one recipient. */
  readonly clockOf: (contact: Contact | null) => Clock;
  /** Whether the seeker is away on a day of their own calendar. */
  readonly isSeekerAway: (day: Day) => boolean;
}

/** The one offer that was taken. */
export interface Accepted {
  readonly opportunityId: string;
  readonly name: string;
  readonly fact: Dated<EntryOf<'stage'>>;
  /** Whether the first day has come: then nothing more is planned. */
  readonly isStarted: boolean;
}

/** What they last said about when they decide, with dates worked out in the employer's calendar. */
export interface Timetable {
  readonly fact: Dated<EntryOf<'timetable'>>;
  readonly answer: TimetableAnswer;
  readonly kind: 'date' | 'vague' | 'unknown';
  /** The day they named, as said; `null` when there is none. */
  readonly said: Day | null;
  /** That day, or the next business day when it is closed. */
  readonly rolled: Day | null;
  /** Business days from the day it was said to the rolled day. */
  readonly length: number;
}
