import type { Career } from '../model/career.ts';
import type { Contact } from '../model/contact.ts';
import type { Draft } from '../model/draft.ts';
import type { Interview } from '../model/interview.ts';
import type { Channel, Purpose } from '../model/lists.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Organization } from '../model/organization.ts';
import type { LanguageFinding } from '../ports/language-engine.ts';
import type { Instant } from '../time/instant.ts';
import type { Field } from './define-check.ts';
import { type PersonName, personName } from './names/person-name.ts';
import { type CareerRecord, readRecord } from './read-record.ts';
import { type LetterParts, splitLetter } from './split-letter.ts';
import { splitWords, type Word } from './split-words.ts';

/** What an engine said, and in which field. */
export interface FieldLanguageFinding extends LanguageFinding {
  readonly field: Field;
}

/** A draft with everything a check may want to hold it against, worked out once. */
export interface Letter {
  readonly career: Career;
  readonly record: CareerRecord;
  readonly draft: Draft;
  readonly at: Instant;
  readonly subject: string;
  readonly body: string;
  readonly purpose: Purpose;
  readonly channel: Channel;
  /** BCP 47; the draft's own, else the recipient's, else the seeker's. */
  readonly language: string;
  readonly english: boolean;
  readonly opportunity: Opportunity | null;
  /** Of the opportunity. */
  readonly employer: Organization | null;
  /** Of the recipient; an agency, where it goes to a recruiter. */
  readonly organization: Organization | null;
  readonly interview: Interview | null;
  /** Whom it goes to. */
  readonly recipients: readonly PersonName[];
  /** Everyone else the seeker knows; those of this opportunity first. */
  readonly others: readonly PersonName[];
  /** Those of them who had a part in this opportunity. */
  readonly involved: ReadonlySet<string>;
  /** Employers and agencies of the seeker's other opportunities. */
  readonly elsewhere: readonly Organization[];
  readonly parts: LetterParts;
  readonly words: { readonly [field in Field]: readonly Word[] };
  /** What the engines of spelling and grammar said. */
  readonly said: readonly FieldLanguageFinding[];
}

export interface LetterSource {
  readonly career: Career;
  readonly draft: Draft;
  readonly at: Instant;
  readonly language: readonly FieldLanguageFinding[];
}

/** No letter is this long; what lies beyond is not read, and the result says so. */
export const LONGEST_BODY = 20_000;
const LONGEST_SUBJECT = 2_000;

export function prepareLetter({ career, draft, at, language }: LetterSource): Letter {
  const record = readRecord(career, at);
  const { nouns } = record;
  const interview = find(nouns.interviews, draft.interviewId);
  const opportunity = find(nouns.opportunities, draft.opportunityId ?? interview?.opportunityId);
  const recipientIds = [draft.contactId, ...(draft.alsoTo ?? [])];
  const recipients = recipientIds.flatMap((id) => find(nouns.contacts, id) ?? []);
  const recipient = recipients[0] ?? null;
  const employer = find(nouns.organizations, opportunity?.organizationId);
  const organization = find(nouns.organizations, recipient?.organizationId) ?? employer;
  const involved = peopleOf(record, opportunity);
  const subject = (draft.subject ?? '').slice(0, LONGEST_SUBJECT);
  const body = (draft.body ?? '').slice(0, LONGEST_BODY);
  const tag = languageOf(record, draft);
  return {
    career,
    record,
    draft,
    at,
    subject,
    body,
    purpose: draft.purpose ?? 'other',
    channel: draft.channel ?? 'email',
    language: tag,
    english: /^en(?:-|$)/i.test(tag),
    opportunity,
    employer,
    organization,
    interview,
    recipients: recipients.map(personName),
    others: othersOf(record, recipients, involved).map(personName),
    involved,
    elsewhere: elsewhereOf(record, opportunity, [employer, organization]),
    parts: splitLetter(body),
    words: { subject: splitWords(subject), body: splitWords(body) },
    said: language,
  };
}

/** The draft's own language, else the recipient's, else the seeker's. */
export function languageOf({ nouns }: CareerRecord, draft: Draft): string {
  return draft.language ?? find(nouns.contacts, draft.contactId)?.language ?? nouns.seeker.locale;
}

function find<Item>(items: ReadonlyMap<string, Item>, id: string | undefined): Item | null {
  return id === undefined ? null : (items.get(id) ?? null);
}

/** Everyone who had a part in the opportunity: interviewers of any round, its recruiter, whoever wrote or was written to about it. */
function peopleOf(record: CareerRecord, opportunity: Opportunity | null): ReadonlySet<string> {
  const ids = new Set<string>();
  if (opportunity === null) return ids;
  for (const id of [opportunity.recruiterId, opportunity.askId]) if (id !== undefined) ids.add(id);
  for (const interview of record.nouns.interviews.values()) {
    if (interview.opportunityId !== opportunity.id) continue;
    for (const person of interview.people ?? []) ids.add(person.contactId);
  }
  for (const fact of record.facts) {
    if (!('opportunityId' in fact) || fact.opportunityId !== opportunity.id) continue;
    if ('contactId' in fact && fact.contactId !== undefined) ids.add(fact.contactId);
  }
  for (const contact of record.nouns.contacts.values()) {
    if (contact.organizationId === opportunity.organizationId) ids.add(contact.id);
  }
  return ids;
}

function othersOf(
  record: CareerRecord,
  recipients: readonly Contact[],
  involved: ReadonlySet<string>,
): readonly Contact[] {
  const gone = new Set(recipients.map((contact) => contact.id));
  const others = [...record.nouns.contacts.values()].filter((contact) => !gone.has(contact.id));
  return [
    ...others.filter((contact) => involved.has(contact.id)),
    ...others.filter((contact) => !involved.has(contact.id)),
  ];
}

function elsewhereOf(
  record: CareerRecord,
  opportunity: Opportunity | null,
  own: readonly (Organization | null)[],
): readonly Organization[] {
  const here = new Set(own.flatMap((organization) => organization?.id ?? []));
  if (opportunity?.agencyId !== undefined) here.add(opportunity.agencyId);
  const ids = new Set<string>();
  for (const other of record.nouns.opportunities.values()) {
    for (const id of [other.organizationId, other.agencyId]) {
      if (id !== undefined && !here.has(id)) ids.add(id);
    }
  }
  return [...ids].flatMap((id) => find(record.nouns.organizations, id) ?? []);
}
