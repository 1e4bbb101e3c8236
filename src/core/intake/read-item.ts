import type { CareerView } from '../facts/career-view.ts';
import type { Interview } from '../model/interview.ts';
import type { Part } from '../model/lists.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { OrganizationPlan } from './ask-organization.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { Change } from './import-proposal.ts';
import type { MeetingTimes } from './meeting-times.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { InvitedPerson } from './read-people.ts';

/** One event as far as it was understood with the answers so far: what is shown, and what keeping it does. */
export interface ReadItem {
  readonly key: string;
  readonly event: CalendarEvent;
  readonly method: string;
  readonly change: Change;
  /** The interview it is about, as it stands. */
  readonly existing: Interview | null;
  readonly times: MeetingTimes;
  readonly format: Interview['format'] | null;
  readonly people: readonly PlannedPerson[];
  /** Where the interview goes; `null` while that is not known, and for one that is there. */
  readonly opportunity: OpportunityPlan | null;
  /** The address by which the seeker was invited. */
  readonly seekerEmail: string | null;
  /** Contacts that a newer invitation no longer names and that the seeker takes out. */
  readonly gone: ReadonlySet<string>;
  readonly sheet: Questionnaire;
}

export interface PlannedPerson {
  readonly invited: InvitedPerson;
  readonly part: Part | null;
  /** `null` when nobody is to be added. */
  readonly plan: PersonPlan | null;
}

export type PersonPlan =
  | { readonly known: string }
  | { readonly isMe: true }
  | { readonly name: string; readonly isSure: boolean; readonly house: 'employer' | 'agency' | null };

export type OpportunityPlan =
  | { readonly known: string }
  /** The one that another item of the same file goes to. */
  | { readonly with: string }
  | {
      readonly role: string;
      readonly organization: OrganizationPlan;
      readonly agency: OrganizationPlan | null;
    };

/** What every item of a file is read with. */
export interface Reading {
  readonly view: CareerView;
  readonly now: Instant;
  readonly today: Day;
  readonly method: string;
  /** The zone the calendar says it is kept in. */
  readonly zone: string | null;
  /** The items of the file before this one that add an interview. */
  readonly before: readonly ReadItem[];
}
