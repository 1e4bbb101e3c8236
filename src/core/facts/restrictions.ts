import type { EntryOf } from '../model/journal-entry.ts';
import { CHANNELS, type Channel } from '../model/lists.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { CareerView } from './career-view.ts';
import type { Dated } from './effective-journal.ts';

/** What the employer does not want, as it stands at the view's instant. */
export interface Restrictions {
  readonly noNotes: Dated<EntryOf<'restriction'>> | null;
  /** Who passes things on; set by an agency alone until a restriction is lifted. */
  readonly viaContactId: string | null;
  readonly viaRecruiter: boolean;
  /** Channels nobody there may be reached on, each with the entry that says so (`null`: the organization's own list). */
  readonly closedChannels: ReadonlyMap<Channel, Dated<EntryOf<'restriction'>> | null>;
  readonly forbiddenContacts: ReadonlyMap<string, Dated<EntryOf<'restriction'>>>;
}

type RestrictionFact = Dated<EntryOf<'restriction'>>;

/** The restrictions on one opportunity. A call from them, or a request by phone, lifts no-calls. */
export function restrictionsOn(view: CareerView, opportunity: Opportunity): Restrictions {
  const standing = new Map<string, RestrictionFact>();
  let via: RestrictionFact | null = null;
  for (const fact of factsThatMatter(view, opportunity)) {
    if (liftsNoCalls(fact.entry)) standing.delete('no-calls');
    if (!isRestriction(fact) || !appliesTo(fact.entry, opportunity)) continue;
    if (fact.entry.rule === 'via-recruiter') via = fact;
    else liftOrAdd(standing, fact);
  }
  const isVia = via === null ? opportunity.agencyId !== undefined : via.entry.lifted !== true;
  return {
    noNotes: standing.get('no-notes') ?? null,
    viaRecruiter: isVia,
    viaContactId: isVia ? (via?.entry.viaContactId ?? recruiterOf(view, opportunity)) : null,
    closedChannels: closedChannels(view, opportunity, standing),
    forbiddenContacts: new Map(
      [...standing.values()]
        .filter(({ entry }) => entry.rule === 'not-this-person' && entry.contactId !== undefined)
        .map((fact) => [fact.entry.contactId ?? '', fact]),
    ),
  };
}

/** Every restriction, and what happened on this opportunity, in the order in which it happened. */
function factsThatMatter(view: CareerView, { id }: Opportunity): readonly Dated[] {
  const restrictions = view.index.ofKind('restriction');
  if (restrictions.length === 0) return restrictions;
  const own = (view.factsByOpportunity.get(id) ?? []).filter(({ entry }) => entry.kind !== 'restriction');
  return [...restrictions, ...own].sort((a, b) => a.at - b.at);
}

function isRestriction(fact: Dated): fact is RestrictionFact {
  return fact.entry.kind === 'restriction';
}

/** One for the whole organization holds for every opportunity there, and for those its agency brought. */
function appliesTo(entry: EntryOf<'restriction'>, opportunity: Opportunity): boolean {
  if (entry.opportunityId !== undefined) return entry.opportunityId === opportunity.id;
  const { organizationId } = entry;
  return (
    organizationId !== undefined &&
    (organizationId === opportunity.organizationId || organizationId === opportunity.agencyId)
  );
}

/** The agency's person for this opportunity: the one named, else anybody known there. */
export function recruiterOf(view: CareerView, opportunity: Opportunity): string | null {
  if (opportunity.recruiterId !== undefined) return opportunity.recruiterId;
  if (opportunity.agencyId === undefined) return null;
  for (const contact of view.contacts.values()) {
    if (contact.organizationId === opportunity.agencyId) return contact.id;
  }
  return null;
}

function liftOrAdd(standing: Map<string, RestrictionFact>, fact: RestrictionFact): void {
  const { entry } = fact;
  const key = entry.rule === 'not-this-person' ? `${entry.rule}:${entry.contactId ?? ''}` : entry.rule;
  if (entry.lifted === true) {
    for (const known of [...standing.keys()]) {
      if (known === key || (entry.contactId === undefined && known.startsWith(`${entry.rule}:`))) {
        standing.delete(known);
      }
    }
  } else standing.set(key, fact);
}

/** They called, or asked for a call. */
function liftsNoCalls(entry: Dated['entry']): boolean {
  if (entry.kind === 'request') return entry.channel === 'phone';
  return entry.kind === 'touch' && entry.direction === 'in' && entry.channel === 'phone';
}

function closedChannels(
  view: CareerView,
  opportunity: Opportunity,
  standing: ReadonlyMap<string, RestrictionFact>,
): ReadonlyMap<Channel, RestrictionFact | null> {
  const accepted = view.organizations.get(opportunity.organizationId)?.channels;
  const closed = new Map<Channel, RestrictionFact | null>();
  for (const channel of accepted === undefined ? [] : allBut(accepted)) closed.set(channel, null);
  for (const fact of standing.values()) {
    for (const channel of channelsClosedBy(fact.entry)) closed.set(channel, fact);
  }
  return closed;
}

function channelsClosedBy({ rule, channels = [] }: EntryOf<'restriction'>): readonly Channel[] {
  if (rule === 'no-calls') return ['phone'];
  if (rule === 'no-channels') return channels;
  return rule === 'only-channels' ? allBut(channels) : [];
}

function allBut(channels: readonly Channel[]): readonly Channel[] {
  return CHANNELS.filter((channel) => !channels.includes(channel));
}
