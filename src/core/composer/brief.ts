import type { Step } from '../agenda/agenda.ts';
import { type CareerView, viewCareer } from '../facts/career-view.ts';
import type { Dated } from '../facts/effective-journal.ts';
import type { Career } from '../model/career.ts';
import type { Contact } from '../model/contact.ts';
import type { Debrief, Interview } from '../model/interview.ts';
import type { Channel, Part as InterviewPart } from '../model/lists.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Organization } from '../model/organization.ts';
import type { Seeker } from '../model/seeker.ts';
import type { Day } from '../time/day.ts';
import { type Instant, instantFrom } from '../time/instant.ts';
import { dayAt } from '../time/zones.ts';
import { type Register, registerOf } from './address/register.ts';
import { languageBetween, type Tongue, tongueOf } from './address/tongue.ts';
import { MEDIUM_OF, type Medium } from './medium.ts';
import { findTurn, messagesBefore } from './turn.ts';
import { type English, englishOf } from './words/english.ts';

/** Everything a purpose may draw on: the facts around one step, as known at one instant. */
export interface Brief {
  readonly step: Step;
  readonly view: CareerView;
  readonly seeker: Seeker;
  readonly contact: Contact | null;
  readonly opportunity: Opportunity | null;
  /** The employer of the opportunity, else the contact's own organization. */
  readonly organization: Organization | null;
  readonly interview: Interview | null;
  /** Empty before the interview is over. */
  readonly debrief: Debrief;
  /** What the recipient does in the interview, or as the recruiter of the opportunity. */
  readonly part: InterviewPart | null;
  readonly facts: readonly Dated[];
  readonly channel: Channel;
  readonly medium: Medium;
  readonly language: string;
  readonly tongue: Tongue;
  readonly english: English;
  readonly register: Register;
  /** The place of this note among all notes of the opportunity: notes with different turns take different words. */
  readonly turn: number;
  readonly now: Instant;
  /** The date now, where the recipient is. */
  readonly today: Day;
  readonly zone: string;
}

/** How far a later message moves on among the phrasings: past those that a panel's thank-yous have used. */
const FRESH_WORDS = 5;

export interface BriefRequest {
  readonly career: Career;
  readonly step: Step;
  readonly now: Instant;
  readonly channel?: Channel | undefined;
  /** Another than recipient and seeker are known to share. */
  readonly language?: string | undefined;
}

export function readBrief({ career, step, now, channel: wished, language: spoken }: BriefRequest): Brief {
  const view = viewCareer(career, now);
  const contact = lookUp(view.contacts, step.contactId);
  const opportunity = lookUp(view.opportunities, step.opportunityId);
  const organization =
    lookUp(view.organizations, opportunity?.organizationId) ??
    lookUp(view.organizations, contact?.organizationId);
  const interview = findInterview(view, step, opportunity, contact);
  const channel = wished ?? step.channel ?? 'email';
  const zone = contact?.zone ?? organization?.zone ?? view.seeker.zone;
  const medium = MEDIUM_OF[channel];
  // A sheet to telephone from is for the seeker's own eyes.
  const language = spoken ?? (medium === 'call' ? 'en' : languageBetween(view.seeker, contact, organization));
  const country = contact?.country ?? organization?.country ?? view.seeker.country;
  return {
    step,
    view,
    seeker: view.seeker,
    contact,
    opportunity,
    organization,
    interview,
    debrief: interview !== null && instantFrom(interview.endsAt) <= now ? (interview.debrief ?? {}) : {},
    part: partOf(contact, interview, opportunity),
    facts: opportunity === null ? view.facts : (view.factsByOpportunity.get(opportunity.id) ?? []),
    channel,
    medium,
    language,
    tongue: tongueOf(language) ?? 'en',
    english: englishOf(language, country),
    register: registerOf(contact, organization, medium),
    turn: findTurn(view, opportunity, interview, contact) + messagesBefore(step.action) * FRESH_WORDS,
    now,
    today: dayAt(zone, now),
    zone,
  };
}

/** The step's own; else the latest already held with the contact, else the latest of the opportunity at all. */
function findInterview(
  view: CareerView,
  step: Step,
  opportunity: Opportunity | null,
  contact: Contact | null,
): Interview | null {
  const own = lookUp(view.interviews, step.interviewId);
  if (own !== null) return own;
  const held = [...view.interviews.values()]
    .filter(({ status, endsAt }) => status !== 'cancelled' && instantFrom(endsAt) <= view.now)
    .sort((a, b) => instantFrom(b.endsAt) - instantFrom(a.endsAt));
  const isWith = ({ people }: Interview) =>
    people?.some(({ contactId }) => contactId === contact?.id) === true;
  const isAbout = (id: string | null | undefined) => (interview: Interview) => interview.opportunityId === id;
  const here = held.filter(isAbout(opportunity?.id));
  const earlier = held.filter(isAbout(step.about?.opportunityId));
  const anywhere = opportunity === null ? held.find(isWith) : undefined;
  return here.find(isWith) ?? here[0] ?? earlier.find(isWith) ?? earlier[0] ?? anywhere ?? null;
}

function partOf(
  contact: Contact | null,
  interview: Interview | null,
  opportunity: Opportunity | null,
): InterviewPart | null {
  if (contact === null) return null;
  const person = interview?.people?.find(({ contactId }) => contactId === contact.id);
  if (person !== undefined) return person.part ?? 'interviewer';
  return opportunity?.recruiterId === contact.id ? 'recruiter' : null;
}

function lookUp<Item>(items: ReadonlyMap<string, Item>, id: string | null | undefined): Item | null {
  return id === null || id === undefined ? null : (items.get(id) ?? null);
}
