import type { CareerView } from '../facts/career-view.ts';
import { companyDomain, sameHouse } from '../intake/mail-domain.ts';
import type { ReceivedMessage } from './received-message.ts';

/** `said`: by the seeker. */
export const MATCHED_BY = ['thread', 'address', 'domain', 'name', 'said'] as const;

/** Whom a message is from and what it is about, and how that is known. */
export interface MessageMatch {
  readonly contactId: string | null;
  /** `null` when it could be about several; the seeker says which. */
  readonly opportunityId: string | null;
  readonly candidates: readonly string[];
  /** The touch of ours that it answers. */
  readonly answersEntryId: string | null;
  readonly by: (typeof MATCHED_BY)[number];
  readonly sure: 'sure' | 'likely' | 'guess';
}

/** `null` for a message that has nothing to do with the search, as far as anybody can tell. */
export function matchMessage(view: CareerView, message: ReceivedMessage): MessageMatch | null {
  return (
    byThread(view, message) ?? byAddress(view, message) ?? byDomain(view, message) ?? byName(view, message)
  );
}

/** The touch that went out with one of these Message-IDs, the latest first. */
export function touchWithMessageId(view: CareerView, messageIds: readonly string[]) {
  const ids = new Set(messageIds);
  return view.index
    .ofKind('touch')
    .findLast(({ entry }) => entry.messageId !== undefined && ids.has(entry.messageId))?.entry;
}

function byThread(view: CareerView, message: ReceivedMessage): MessageMatch | null {
  const touch = touchWithMessageId(view, message.answers);
  if (touch === undefined) return null;
  // Somebody else answering in the thread, say a colleague, is not the person who was written to.
  const contactId = contactWithAddress(view, message);
  const opportunities =
    touch.opportunityId === undefined
      ? opportunitiesOf(view, touch.contactId ?? contactId)
      : [touch.opportunityId];
  return {
    ...aboutOne(opportunities),
    contactId,
    answersEntryId: touch.id,
    by: 'thread',
    sure: contactId === touch.contactId ? 'sure' : 'likely',
  };
}

function byAddress(view: CareerView, message: ReceivedMessage): MessageMatch | null {
  const contactId = contactWithAddress(view, message);
  if (contactId === null) return null;
  const opportunities = opportunitiesOf(view, contactId);
  return {
    ...aboutOne(narrowedBySubject(view, opportunities, message)),
    contactId,
    answersEntryId: null,
    by: 'address',
    sure: 'sure',
  };
}

/** An address of the house, but of nobody known there. */
function byDomain(view: CareerView, message: ReceivedMessage): MessageMatch | null {
  const domain = companyDomain(message.from?.address ?? null);
  if (domain === null) return null;
  const houses = new Set<string>();
  for (const { email, organizationId } of view.contacts.values()) {
    const theirs = companyDomain(email ?? null);
    if (theirs !== null && organizationId !== undefined && sameHouse(domain, theirs))
      houses.add(organizationId);
  }
  const opportunities = [...view.opportunities.values()]
    .filter(({ organizationId, agencyId }) => houses.has(organizationId) || houses.has(agencyId ?? ''))
    .map(({ id }) => id);
  if (opportunities.length === 0) return null;
  return {
    ...aboutOne(narrowedBySubject(view, opportunities, message)),
    contactId: null,
    answersEntryId: null,
    by: 'domain',
    sure: 'likely',
  };
}

/** A program that writes for many employers names the one it means in its subject or its own name. */
function byName(view: CareerView, message: ReceivedMessage): MessageMatch | null {
  const named = namesIn(view, `${message.from?.name ?? ''}\n${message.subject}`);
  if (named.length === 0) return null;
  return { ...aboutOne(named), contactId: null, answersEntryId: null, by: 'name', sure: 'guess' };
}

function namesIn(view: CareerView, text: string): readonly string[] {
  const words = ` ${plainWords(text)} `;
  return [...view.opportunities.values()]
    .filter(({ organizationId }) => {
      const name = plainWords(view.organizations.get(organizationId)?.name ?? '');
      return name.length >= 4 && words.includes(` ${name} `);
    })
    .map(({ id }) => id);
}

/** Where several roles are open with one house, the subject may name one. */
function narrowedBySubject(
  view: CareerView,
  opportunities: readonly string[],
  { subject }: ReceivedMessage,
): readonly string[] {
  if (opportunities.length < 2) return opportunities;
  const words = ` ${plainWords(subject)} `;
  const named = opportunities.filter((id) =>
    words.includes(` ${plainWords(view.opportunities.get(id)?.role ?? '')} `),
  );
  return named.length === 1 ? named : opportunities;
}

function aboutOne(opportunities: readonly string[]): Pick<MessageMatch, 'opportunityId' | 'candidates'> {
  const [only = null, ...more] = opportunities;
  return { opportunityId: more.length === 0 ? only : null, candidates: opportunities };
}

function contactWithAddress(view: CareerView, { from }: ReceivedMessage): string | null {
  const address = from?.address.toLowerCase();
  if (address === undefined || address === '') return null;
  for (const { id, email } of view.contacts.values()) if (email?.toLowerCase() === address) return id;
  return null;
}

/** What somebody has to do with: their interviews and the roles they recruit for, else the roles of their house. */
function opportunitiesOf(view: CareerView, contactId: string | null): readonly string[] {
  if (contactId === null) return [];
  const own = new Set<string>();
  for (const { opportunityId, people = [] } of view.interviews.values()) {
    if (people.some((person) => person.contactId === contactId)) own.add(opportunityId);
  }
  const house = view.contacts.get(contactId)?.organizationId;
  for (const { id, recruiterId, askId } of view.opportunities.values()) {
    if (recruiterId === contactId || askId === contactId) own.add(id);
  }
  if (own.size > 0) return [...own];
  return [...view.opportunities.values()]
    .filter(
      ({ organizationId, agencyId }) =>
        house !== undefined && (organizationId === house || agencyId === house),
    )
    .map(({ id }) => id);
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
