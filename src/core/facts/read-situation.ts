import type { Contact } from '../model/contact.ts';
import type { Interview } from '../model/interview.ts';
import type { TimetableAnswer } from '../model/journal-entry.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Organization } from '../model/organization.ts';
import {
  type BusinessCalendar,
  calendarOfCountry,
  calendarOfOrganization,
} from '../time/business-calendar.ts';
import { type Day, dayFrom, parseDay } from '../time/day.ts';
import { type Instant, instantFrom } from '../time/instant.ts';
import { dayAt } from '../time/zones.ts';
import { type CareerView, factsOf } from './career-view.ts';
import type { Dated } from './effective-journal.ts';
import { recruiterOf, restrictionsOn } from './restrictions.ts';
import type { Accepted, Clock, InterviewNow, Situation, Timetable } from './situation.ts';

/** The situation of every opportunity in a view, sharing what they have in common. Linear in the facts. */
export function readSituations(view: CareerView): readonly Situation[] {
  const calendars = new CalendarShelf(view);
  const interviews = groupInterviews(view);
  const accepted = acceptedOffer(view);
  return [...view.opportunities.values()].flatMap((opportunity) => {
    const organization = view.organizations.get(opportunity.organizationId);
    return organization === undefined
      ? []
      : [
          readSituation(
            view,
            opportunity,
            organization,
            calendars,
            interviews.get(opportunity.id) ?? [],
            accepted,
          ),
        ];
  });
}

function readSituation(
  view: CareerView,
  opportunity: Opportunity,
  organization: Organization,
  calendars: CalendarShelf,
  interviews: readonly InterviewNow[],
  accepted: Accepted | null,
): Situation {
  const facts = view.factsByOpportunity.get(opportunity.id) ?? [];
  const clock: Clock = {
    calendar: calendars.ofOrganization(organization),
    zone: organization.zone,
    dayZone: organization.zone,
    organization,
  };
  const restrictions = restrictionsOn(view, opportunity);
  const recruiterId = recruiterOf(view, opportunity);
  const attendees = new Set(interviews.flatMap(({ people }) => people.map(({ contact }) => contact.id)));
  return {
    now: view.now,
    view,
    opportunity,
    organization,
    recruiter: recruiterId === null ? null : (view.contacts.get(recruiterId) ?? null),
    interviews,
    facts,
    touches: factsOf(facts, 'touch'),
    restrictions,
    stage: stageOf(facts, interviews),
    timetable: timetableOf(facts, clock),
    offer: factsOf(facts, 'offer').at(-1) ?? null,
    accepted,
    clock,
    clockOf: (contact) => clockOf(contact, attendees, clock, view, calendars),
    isSeekerAway: awayDays(view),
  };
}

/** The latest acceptance that still stands: nothing has been said about that opportunity since but that it began. */
function acceptedOffer(view: CareerView): Accepted | null {
  for (const fact of view.index.ofKind('stage').toReversed()) {
    const { opportunityId, stage } = fact.entry;
    if (stage !== 'accepted' && stage !== 'started') continue;
    const facts = view.factsByOpportunity.get(opportunityId) ?? [];
    const latest = factsOf(facts, 'stage').at(-1)?.entry.stage;
    if (latest !== 'accepted' && latest !== 'started') continue;
    const organizationId = view.opportunities.get(opportunityId)?.organizationId ?? '';
    const first = factsOf(facts, 'stage').find(({ entry }) => entry.stage === 'accepted') ?? fact;
    return {
      opportunityId,
      name: view.organizations.get(organizationId)?.name ?? '',
      fact: first,
      isStarted: latest === 'started',
    };
  }
  return null;
}

/** Calendars are made once for each organization and country, so that every step shares the days already looked up. */
class CalendarShelf {
  readonly #calendars = new Map<string, BusinessCalendar>();
  readonly #view: CareerView;

  constructor(view: CareerView) {
    this.#view = view;
  }

  ofOrganization(organization: Organization): BusinessCalendar {
    // Organizations that keep the ordinary days of their country share a calendar, and what it has looked up.
    const { country, subdivision = '', closed = [], open = [], short = [], weekend } = organization;
    const isOrdinary =
      closed.length === 0 && open.length === 0 && short.length === 0 && weekend === undefined;
    const key = isOrdinary ? `country ${country} ${subdivision}` : `organization ${organization.id}`;
    return this.#get(key, () => calendarOfOrganization(organization));
  }

  ofCountry(country: string | undefined): BusinessCalendar {
    const known = country ?? this.#view.seeker.country ?? countryOfLocale(this.#view.seeker.locale);
    return this.#get(`country ${known} `, () => calendarOfCountry(known));
  }

  #get(key: string, make: () => BusinessCalendar): BusinessCalendar {
    const known = this.#calendars.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#calendars.set(key, made);
    return made;
  }
}

function countryOfLocale(locale: string): string {
  return new Intl.Locale(locale).region ?? 'US';
}

function clockOf(
  contact: Contact | null,
  attendees: ReadonlySet<string>,
  employer: Clock,
  view: CareerView,
  calendars: CalendarShelf,
): Clock {
  if (contact === null) return employer;
  const own = view.organizations.get(contact.organizationId ?? '');
  // Somebody met at the interview whose organization nobody wrote down works for the employer.
  const organization =
    own ?? (attendees.has(contact.id) && contact.country === undefined ? employer.organization : null);
  const calendar =
    organization === null ? calendars.ofCountry(contact.country) : calendars.ofOrganization(organization);
  const zone = contact.zone ?? organization?.zone ?? view.seeker.zone;
  return { calendar, zone, dayZone: zone, organization };
}

function groupInterviews(view: CareerView): ReadonlyMap<string, readonly InterviewNow[]> {
  const groups = new Map<string, InterviewNow[]>();
  for (const interview of view.interviews.values()) {
    const group = groups.get(interview.opportunityId) ?? [];
    if (group.length === 0) groups.set(interview.opportunityId, group);
    group.push(interviewNow(view, interview));
  }
  for (const group of groups.values()) group.sort((a, b) => a.endsAt - b.endsAt);
  return groups;
}

function interviewNow(view: CareerView, interview: Interview): InterviewNow {
  const startsAt = instantFrom(interview.startsAt);
  const endsAt = instantFrom(interview.endsAt);
  return {
    interview,
    startsAt,
    endsAt,
    state: stateOf(interview, startsAt, endsAt, view.now),
    isAssumedHeld: interview.status !== 'held',
    people: peopleOf(view, interview),
  };
}

/** Everybody once, in the order given. */
function peopleOf(view: CareerView, { people = [] }: Interview): InterviewNow['people'] {
  const known = new Map<string, InterviewNow['people'][number]>();
  for (const { contactId, part = 'interviewer', lead = false } of people) {
    const contact = view.contacts.get(contactId);
    if (contact !== undefined && !known.has(contactId)) known.set(contactId, { contact, part, lead });
  }
  return [...known.values()];
}

function stateOf(
  interview: Interview,
  startsAt: Instant,
  endsAt: Instant,
  now: Instant,
): InterviewNow['state'] {
  if (interview.status === 'cancelled') return 'cancelled';
  if (now < startsAt) return 'scheduled';
  return now < endsAt ? 'running' : 'held';
}

function stageOf(facts: readonly Dated[], interviews: readonly InterviewNow[]): Situation['stage'] {
  const since = factsOf(facts, 'stage').at(-1) ?? null;
  const offered = factsOf(facts, 'offer').at(-1);
  if (offered !== undefined && (since === null || since.at < offered.at)) return { is: 'offered', since };
  if (since !== null && since.entry.stage !== 'reopened') return { is: since.entry.stage, since };
  return { is: interviews.length > 0 ? 'interviewing' : 'applied', since };
}

/** The latest timetable, its day rolled to a business day of the employer. */
function timetableOf(facts: readonly Dated[], clock: Clock): Timetable | null {
  const fact = factsOf(facts, 'timetable').at(-1);
  if (fact === undefined) return null;
  const { answer } = fact.entry;
  const said = dayNamed(answer, clock.dayZone);
  const rolled = said === null ? null : clock.calendar.onOrAfter(said);
  return {
    fact,
    answer,
    kind: said === null ? 'unknown' : 'vague' in answer ? 'vague' : 'date',
    said,
    rolled,
    length: rolled === null ? 0 : clock.calendar.between(dayAt(clock.dayZone, fact.at), rolled),
  };
}

function dayNamed(answer: TimetableAnswer, zone: string): Day | null {
  if ('to' in answer) return dayFrom(answer.to);
  if (!('by' in answer) || answer.by === undefined) return null;
  return parseDay(answer.by) ?? dayAt(zone, instantFrom(answer.by));
}

function awayDays(view: CareerView): (day: Day) => boolean {
  const ranges = (view.seeker.away ?? []).map(({ from, until }) => [dayFrom(from), dayFrom(until)] as const);
  return (day) => ranges.some(([from, until]) => from <= day && day <= until);
}
