import type { CareerView } from '../facts/career-view.ts';
import { factsOf } from '../facts/career-view.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Organization } from '../model/organization.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { companyDomain, domainLabel, sameHouse } from './mail-domain.ts';
import { type InvitedPerson, plainName } from './read-people.ts';

/** How much speaks for something; 0 when nothing does. */
export interface Likely<Item> {
  readonly item: Item;
  readonly score: number;
}

const OVER = new Set(['rejected', 'declined', 'withdrawn', 'closed', 'started', 'accepted']);

/** Organizations of the career that the invitation may come from, likeliest first; those nothing speaks for are left out. */
export function likelyOrganizations(
  event: CalendarEvent,
  people: readonly InvitedPerson[],
  view: CareerView,
): readonly Likely<Organization>[] {
  const domains = people.map(({ email }) => companyDomain(email)).filter((domain) => domain !== null);
  const words = ` ${plainName([event.summary, event.place, event.description?.slice(0, 4_000)].join(' '))} `;
  const own = domainsByOrganization(view);
  return rank(
    [...view.organizations.values()].map((item) => {
      const name = plainName(item.name);
      const isTheirs = (own.get(item.id) ?? []).some((known) =>
        domains.some((domain) => sameHouse(domain, known)),
      );
      const isNamed = name.length > 2 && words.includes(` ${name} `);
      const looksNamed = domains.some(
        (domain) => plainName(domainLabel(domain)) === name.replaceAll(' ', ''),
      );
      const isKnown = people.some(({ contact }) => contact?.organizationId === item.id);
      return {
        item,
        score: (isKnown ? 4 : 0) + (isTheirs ? 4 : 0) + (looksNamed ? 2 : 0) + (isNamed ? 1 : 0),
      };
    }),
  );
}

/** Opportunities that are not over, the likeliest first; nothing speaks for those with score 0. */
export function likelyOpportunities(
  event: CalendarEvent,
  people: readonly InvitedPerson[],
  view: CareerView,
): readonly Likely<Opportunity>[] {
  const organizations = new Map(
    likelyOrganizations(event, people, view).map(({ item, score }) => [item.id, score]),
  );
  const invited = new Set(people.flatMap(({ contact }) => contact?.id ?? []));
  const met = peopleByOpportunity(view);
  const words = ` ${plainName(`${event.summary ?? ''} ${event.description?.slice(0, 4_000) ?? ''}`)} `;
  return [...view.opportunities.values()]
    .filter(({ id }) => !isOver(id, view))
    .map((item) => {
      const known = [...invited].some((id) => met.get(item.id)?.has(id) === true) ? 8 : 0;
      const house = organizations.get(item.organizationId) ?? 0;
      const agency = Math.min(organizations.get(item.agencyId ?? '') ?? 0, 2);
      const role = words.includes(` ${plainName(item.role)} `) ? 1 : 0;
      const score = known + house + agency;
      return { item, score: score === 0 ? 0 : score + role };
    })
    .sort((a, b) => b.score - a.score);
}

/** The one that more speaks for than for any other. */
export function likeliest<Item>(ranked: readonly Likely<Item>[]): Item | null {
  const [first, second] = ranked;
  if (first === undefined || first.score === 0 || second?.score === first.score) return null;
  return first.item;
}

/** Domains under which people of an organization have addresses. */
export function domainsByOrganization(view: CareerView): ReadonlyMap<string, readonly string[]> {
  const domains = new Map<string, string[]>();
  for (const { organizationId, email } of view.contacts.values()) {
    const domain = companyDomain(email ?? null);
    if (organizationId === undefined || domain === null) continue;
    domains.set(organizationId, [...(domains.get(organizationId) ?? []), domain]);
  }
  return domains;
}

function peopleByOpportunity(view: CareerView): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  const add = (opportunityId: string, contactId: string | undefined) => {
    if (contactId === undefined) return;
    const known = people.get(opportunityId) ?? new Set();
    people.set(opportunityId, known.add(contactId));
  };
  for (const { opportunityId, people: met = [] } of view.interviews.values()) {
    for (const { contactId } of met) add(opportunityId, contactId);
  }
  for (const { id, recruiterId, askId } of view.opportunities.values()) {
    add(id, recruiterId);
    add(id, askId);
  }
  return people;
}

function isOver(opportunityId: string, view: CareerView): boolean {
  const stage = factsOf(view.factsByOpportunity.get(opportunityId) ?? [], 'stage').at(-1)?.entry.stage;
  return stage !== undefined && OVER.has(stage);
}

function rank<Item>(all: readonly Likely<Item>[]): readonly Likely<Item>[] {
  return all.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}
