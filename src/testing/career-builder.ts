import type { Career } from '#core/model/career.ts';
import { CAREER_FORMAT } from '#core/model/career.ts';
import type { Contact } from '#core/model/contact.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Debrief, Interview } from '#core/model/interview.ts';
import type { JournalEntry } from '#core/model/journal-entry.ts';
import type { Opportunity } from '#core/model/opportunity.ts';
import type { Organization } from '#core/model/organization.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import type { Seeker } from '#core/model/seeker.ts';

type WithoutId<Entry> = Entry extends unknown ? Omit<Entry, 'id' | 'at'> : never;
export type NewEntry = WithoutId<JournalEntry>;

/**
 * Reads as the story of a search: `aCareer().opportunityAt('Quayside').interviewWith(['Ada'], '…', '…').career()`.
 * Ids are o1, p1, i1, c1 … in the order in which things are first named. What makes no sense is refused at the end.
 */
export function aCareer(seeker: Partial<Seeker> = {}): CareerBuilder {
  return new CareerBuilder({
    name: 'Niamh Kerr',
    email: 'niamh@example.com',
    locale: 'en-IE',
    zone: 'Europe/Dublin',
    country: 'IE',
    ...seeker,
  });
}

export class CareerBuilder {
  readonly #seeker: Seeker;
  readonly #organizations: Organization[] = [];
  readonly #contacts: Contact[] = [];
  readonly #opportunities: Opportunity[] = [];
  readonly #interviews: Interview[] = [];
  readonly #drafts: Draft[] = [];
  readonly #journal: JournalEntry[] = [];

  constructor(seeker: Seeker) {
    this.#seeker = seeker;
  }

  /** A new candidacy; interviews that follow are for it. */
  opportunityAt(
    name: string,
    { role = 'Lens Designer', ...organization }: Partial<Organization> & { role?: string } = {},
  ): this {
    const organizationId = `o${this.#organizations.length + 1}`;
    const { country = 'IE', zone } = this.#seeker;
    this.#organizations.push({ id: organizationId, name, country, zone, ...organization });
    this.#opportunities.push({ id: `p${this.#opportunities.length + 1}`, organizationId, role });
    return this;
  }

  person(name: string, details: Partial<Contact> = {}): this {
    const id = this.contactId(name);
    const index = this.#contacts.findIndex((contact) => contact.id === id);
    this.#contacts.splice(index, 1, { ...this.#contacts[index], ...details, id, name });
    return this;
  }

  interviewWith(
    names: readonly string[],
    startsAt: string,
    endsAt: string,
    details: Partial<Interview> = {},
  ): this {
    this.#interviews.push({
      id: `i${this.#interviews.length + 1}`,
      opportunityId: this.#opportunityId(),
      format: 'video',
      startsAt,
      endsAt,
      people: names.map((name) => ({ contactId: this.contactId(name), part: 'interviewer' })),
      ...details,
    });
    return this;
  }

  debriefed(debrief: Debrief): this {
    const interview = this.#interviews.pop();
    if (interview === undefined) throw new Error('There is no interview to write about.');
    this.#interviews.push({ ...interview, debrief });
    return this;
  }

  /** Anything that happened, on the latest opportunity unless it says otherwise. */
  happened(at: string, entry: NewEntry): this {
    this.#journal.push({ ...entry, id: `e${this.#journal.length + 1}`, at } as JournalEntry);
    return this;
  }

  thanked(name: string, at: string): this {
    return this.happened(at, {
      kind: 'touch',
      direction: 'out',
      channel: 'email',
      purpose: 'thank-you',
      contactId: this.contactId(name),
      opportunityId: this.#opportunityId(),
      outcome: 'sent',
    });
  }

  toldToExpectAnAnswer(by: string, at: string): this {
    return this.happened(at, { kind: 'timetable', opportunityId: this.#opportunityId(), answer: { by } });
  }

  drafted(draft: Omit<Draft, 'id' | 'opportunityId'>): this {
    this.#drafts.push({ id: `d${this.#drafts.length + 1}`, opportunityId: this.#opportunityId(), ...draft });
    return this;
  }

  /** The id of a person, who is met on first mention. */
  contactId(name: string): string {
    const known = this.#contacts.find((contact) => contact.name === name);
    if (known !== undefined) return known.id;
    const id = `c${this.#contacts.length + 1}`;
    const organizationId = this.#organizations.at(-1)?.id;
    const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.com`;
    this.#contacts.push({
      id,
      name,
      email,
      verified: 'invite',
      ...(organizationId ? { organizationId } : {}),
    });
    return id;
  }

  /** @throws InvalidInputError when the story does not hold together. */
  career(): Career {
    return parseCareer({
      format: CAREER_FORMAT,
      seeker: this.#seeker,
      organizations: this.#organizations,
      contacts: this.#contacts,
      opportunities: this.#opportunities,
      interviews: this.#interviews,
      drafts: this.#drafts,
      journal: this.#journal,
    });
  }

  #opportunityId(): string {
    const opportunity = this.#opportunities.at(-1);
    if (opportunity === undefined) throw new Error('The story names no opportunity yet.');
    return opportunity.id;
  }
}
