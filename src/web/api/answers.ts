import type { Agenda, QuietLine, Step } from '#core/agenda/agenda.ts';
import type { Contact } from '#core/model/contact.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Interview } from '#core/model/interview.ts';
import type { EntryOf, JournalEntry } from '#core/model/journal-entry.ts';
import type { Stage } from '#core/model/lists.ts';
import type { Opportunity } from '#core/model/opportunity.ts';
import type { Organization } from '#core/model/organization.ts';
import type { Seeker } from '#core/model/seeker.ts';

/** How the program stands: what the shell shows beside every page. */
export interface Status {
  readonly version: string;
  readonly dataFolder: string;
  readonly database: string;
  readonly sample: boolean;
  readonly begun: boolean;
  readonly seeker: Seeker | null;
  readonly mail: { readonly host: string; readonly user: string } | null;
  readonly secrets: 'keyring' | 'sealed' | 'file';
  readonly lastBackupAt: string | null;
  readonly readOnly: boolean;
}

interface NamedContact {
  readonly name: string;
  readonly title: string | null;
}

/** The words for the ids of an agenda. */
export interface Names {
  readonly contacts: Readonly<Record<string, NamedContact>>;
  readonly organizations: Readonly<Record<string, { readonly name: string }>>;
  readonly opportunities: Readonly<
    Record<string, { readonly role: string; readonly organizationId: string }>
  >;
  readonly interviews: Readonly<Record<string, NamedInterview>>;
}

export interface NamedInterview {
  readonly opportunityId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly format: Interview['format'] | null;
  readonly cancelled: boolean;
  /** Whether anything was written down about it afterwards. */
  readonly debriefed: boolean;
}

export interface AgendaAnswer extends Agenda {
  readonly names: Names;
}

/** A letter begun, with whom it is for. */
export interface DraftRow {
  readonly draft: Draft;
  readonly contactName: string | null;
  readonly role: string | null;
  readonly organizationName: string | null;
}

/** One interview with everyone in it. */
export interface InterviewPage {
  readonly interview: Interview;
  readonly people: readonly Contact[];
  readonly opportunity: Opportunity;
  readonly organization: Organization;
  readonly timetable: EntryOf<'timetable'> | null;
}

/** A draft with the facts it rests on. */
export interface DraftPage {
  readonly draft: Draft;
  readonly step: Step | null;
  readonly contact: Contact | null;
  readonly opportunity: Opportunity | null;
  readonly organization: Organization | null;
  readonly interview: Interview | null;
  readonly version: string;
}

/** An opportunity in the list, with where it stands. */
export interface OpportunityRow {
  readonly opportunity: Opportunity;
  readonly organizationName: string;
  readonly stage: Stage | null;
  readonly urgency: Step['urgency'] | null;
  readonly stepCount: number;
  readonly quiet: QuietLine | null;
  readonly nextInterview: { readonly id: string; readonly startsAt: string } | null;
  readonly lastEntryAt: string | null;
}

/** All there is to one opportunity. */
export interface OpportunityPage {
  readonly opportunity: Opportunity;
  readonly organization: Organization;
  readonly interviews: readonly Interview[];
  readonly people: readonly Contact[];
  readonly journal: readonly JournalEntry[];
  readonly steps: readonly Step[];
  readonly quiet: QuietLine | null;
  readonly drafts: readonly Draft[];
}
