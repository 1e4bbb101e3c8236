import type { Opportunity } from '../model/opportunity.ts';
import { askOrganization } from './ask-organization.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { likeliest, likelyOpportunities, likelyOrganizations } from './find-opportunities.ts';
import { guessRole } from './guess-role.ts';
import { nameFromDomain } from './mail-domain.ts';
import type { Houses } from './plan-people.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { OpportunityPlan, ReadItem, Reading } from './read-item.ts';
import type { InvitedPerson } from './read-people.ts';

/** With more than these, only those that something speaks for are listed; any may be named by its id. */
const MOST_LISTED = 8;

/** Which opportunity the interview belongs to: asked wherever there is one it could be. */
export function planOpportunity(
  event: CalendarEvent,
  people: readonly InvitedPerson[],
  houses: Houses,
  reading: Reading,
  sheet: Questionnaire,
): OpportunityPlan | null {
  const answer = askWhich(event, people, reading, sheet);
  if (answer === null) return null;
  const earlier = reading.before.find(({ key }) => answer === `with ${key}`);
  if (earlier !== undefined) return { with: earlier.key };
  return answer === 'new' ? askNew(event, people, houses, reading, sheet) : { known: answer };
}

function askWhich(
  event: CalendarEvent,
  people: readonly InvitedPerson[],
  { view, before }: Reading,
  sheet: Questionnaire,
): string | null {
  const ranked = likelyOpportunities(event, people, view);
  if (ranked.length === 0 && before.length === 0) return 'new';
  const listed = ranked.length > MOST_LISTED ? ranked.filter(({ score }) => score > 0) : ranked;
  const choices = [
    ...before.map(({ key, event: other }) => ({
      id: `with ${key}`,
      label: `The same as “${other.summary ?? 'the one above'}”`,
    })),
    ...listed.map(({ item }) => ({ id: item.id, label: nameOf(item, view) })),
    { id: 'new', label: 'A new one' },
  ];
  const likely = likeliest(ranked)?.id ?? sameSender(event, before);
  const nothingSpeaks = ranked.every(({ score }) => score === 0);
  return sheet.ask(
    {
      id: 'opportunity',
      ask: 'Which opportunity is this interview for?',
      choices,
      suggested: likely ?? (nothingSpeaks ? 'new' : null),
    },
    (answer) => (view.opportunities.has(answer) || choices.some(({ id }) => id === answer) ? answer : null),
  );
}

/** Several slots of one day come from one sender. */
function sameSender({ organizer }: CalendarEvent, before: readonly ReadItem[]): string | null {
  const earlier = before.find(
    ({ event }) => organizer?.email != null && event.organizer?.email === organizer.email,
  );
  return earlier === undefined ? null : `with ${earlier.key}`;
}

function nameOf({ role, organizationId }: Opportunity, view: Reading['view']): string {
  return `${role}, ${view.organizations.get(organizationId)?.name ?? organizationId}`;
}

function askNew(
  event: CalendarEvent,
  people: readonly InvitedPerson[],
  houses: Houses,
  { view, today }: Reading,
  sheet: Questionnaire,
): OpportunityPlan | null {
  const likely = likelyOrganizations(event, people, view).map(({ item }) => item);
  const context = { event, view, today };
  const organization = askOrganization(
    'employer',
    { ...context, domain: houses.employer, candidates: likely.filter(({ kind }) => kind !== 'agency') },
    sheet,
  );
  const agency =
    houses.agency === null
      ? null
      : askOrganization(
          'agency',
          { ...context, domain: houses.agency, candidates: likely.filter(({ kind }) => kind === 'agency') },
          sheet,
        );
  const role = askRole(event, people, houses, view.seeker.name, sheet);
  if (organization === null || role === null || (houses.agency !== null && agency === null)) return null;
  return { role, organization, agency };
}

function askRole(
  event: CalendarEvent,
  people: readonly InvitedPerson[],
  houses: Houses,
  seekerName: string,
  sheet: Questionnaire,
): string | null {
  const domains = [houses.employer, houses.agency].filter((domain) => domain !== null);
  const names = people.map(({ name }) => name.name).filter((name) => name !== null);
  const others = [
    ...domains.map((domain) => nameFromDomain(domain, [event.summary ?? ''])),
    ...names,
    seekerName,
  ];
  return sheet.ask(
    {
      id: 'role',
      ask: 'Which role is it for?',
      free: true,
      suggested: guessRole(event.summary, others),
    },
    (answer) => (answer.length <= 300 && !/\p{Cc}/u.test(answer) ? answer : null),
  );
}
