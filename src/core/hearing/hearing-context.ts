import type { CareerView } from '../facts/career-view.ts';
import {
  type BusinessCalendar,
  calendarOfCountry,
  calendarOfOrganization,
} from '../time/business-calendar.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { readTimetablePhrase, type TimetableReading } from '../time/read-timetable-phrase.ts';
import { dayAt } from '../time/zones.ts';
import type { MessageMatch } from './match-message.ts';

/** All that the words of one message are read against. */
export interface HearingContext {
  readonly view: CareerView;
  readonly match: MessageMatch;
  /** The day the message was written, where it was written. */
  readonly writtenOn: Day;
  /** What “Thursday week” meant to whoever wrote it; the likeliest first. */
  readDay: (phrase: string) => TimetableReading | null;
}

export function hearingContext(view: CareerView, match: MessageMatch, writtenAt: Instant): HearingContext {
  const contact = view.contacts.get(match.contactId ?? '');
  const opportunity = view.opportunities.get(match.opportunityId ?? match.candidates[0] ?? '');
  const organization = view.organizations.get(opportunity?.organizationId ?? contact?.organizationId ?? '');
  const { seeker } = view;
  const calendar: BusinessCalendar =
    organization === undefined
      ? calendarOfCountry(seeker.country ?? '')
      : calendarOfOrganization(organization);
  const writtenOn = dayAt(contact?.zone ?? organization?.zone ?? seeker.zone, writtenAt);
  const phraseContext = {
    said: writtenOn,
    locale: contact?.language ?? seeker.locale,
    isOpen: (day: Day) => calendar.isOpen(day),
    closedBecause: (day: Day) => calendar.closedOn(day)?.reason ?? null,
  };
  return {
    view,
    match,
    writtenOn,
    readDay: (phrase) => readTimetablePhrase(phrase.slice(0, 500), phraseContext)[0] ?? null,
  };
}
