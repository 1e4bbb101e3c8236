import { viewCareer } from '../facts/career-view.ts';
import type { Career } from '../model/career.ts';
import type { Contact } from '../model/contact.ts';
import type { Attendance, Interview } from '../model/interview.ts';
import type { EntryOf } from '../model/journal-entry.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Instant } from '../time/instant.ts';
import { formatInZone } from '../time/zones.ts';
import type { OrganizationPlan } from './ask-organization.ts';
import { nameOfCountry } from './countries.ts';
import { contactOf, learnInPlace } from './invited-contact.ts';
import { patchOf, splitPatch } from './patch-interview.ts';
import type { OpportunityPlan, PlannedPerson, ReadItem } from './read-item.ts';
import { sayAdded, sayChanged, sayWhen, type Teller } from './say-done.ts';

/** Where the people of an item belong. */
interface Houses {
  readonly employer: string | null;
  readonly agency: string | null;
}

/** A career while the items of one file go into it, one after the other. */
export class ImportEdit {
  career: Career;
  readonly done: string[] = [];
  readonly #opportunities = new Map<string, string>();
  /** Contacts by what the file calls them, so that nobody is added twice. */
  readonly #contacts = new Map<string, string>();
  readonly #now: Instant;
  readonly #newId: (prefix: string) => string;

  constructor(career: Career, now: Instant, newId: (prefix: string) => string) {
    this.career = career;
    this.#now = now;
    this.#newId = newId;
  }

  get opportunityIds(): readonly string[] {
    return [...new Set(this.#opportunities.values())];
  }

  apply(item: ReadItem): void {
    const what = `“${item.event.summary ?? item.key}”`;
    switch (item.change) {
      case 'new':
        this.#add(item);
        break;
      case 'update':
        this.#update(item);
        break;
      case 'cancel':
        this.#cancel(item);
        break;
      case 'same':
        this.#leave(item, `${what} is here already, and says nothing new.`);
        break;
      case 'stale':
        this.#leave(item, `${what} is older than what is here, and is left out.`);
        break;
      case 'unknown':
        this.#leave(item, `${what} cancels an interview that is not here, and is left out.`);
    }
  }

  #add(item: ReadItem): void {
    const { startsAt, endsAt, zone } = item.times;
    const plan = item.opportunity;
    if (plan === null || startsAt === null || endsAt === null || zone === null) return;
    this.#learnAddress(item);
    const houses = this.#houses(plan);
    const people = item.people.flatMap((person) => this.#attend(person, houses));
    const opportunityId = this.#opportunity(plan, houses, people);
    this.#opportunities.set(item.key, opportunityId);
    const interview: Interview = {
      id: this.#newId('i'),
      opportunityId,
      ...(item.format == null ? {} : { format: item.format }),
      startsAt: formatInZone(zone, startsAt),
      endsAt: formatInZone(zone, endsAt),
      status: 'scheduled',
      people,
      invitation: { uid: item.key, sequence: item.event.sequence },
    };
    this.career = { ...this.career, interviews: [...this.career.interviews, interview] };
    this.done.push(sayAdded(interview, this.#names(people), this.#teller()));
  }

  #update(item: ReadItem): void {
    const existing = this.#asItStands(item);
    if (existing === undefined) return;
    this.#learnAddress(item);
    const plan = { known: existing.opportunityId };
    const invited = item.people.flatMap((person) => this.#attend(person, this.#houses(plan)));
    const patch = patchOf(item, existing, invited);
    this.#change(item, existing, patch);
    const there = new Set((existing.people ?? []).map(({ contactId }) => contactId));
    const names = {
      added: this.#names(invited.filter(({ contactId }) => !there.has(contactId))),
      gone: this.#names([...item.gone].map((contactId) => ({ contactId }))),
    };
    this.done.push(sayChanged(existing, patch, names, this.#teller()));
  }

  #cancel(item: ReadItem): void {
    const existing = this.#asItStands(item);
    if (existing === undefined) return;
    const invitation = { uid: existing.invitation?.uid ?? item.key, sequence: item.event.sequence };
    this.#change(item, existing, { status: 'cancelled', invitation });
    this.done.push(`Cancelled the interview on ${sayWhen(existing.startsAt, this.#teller())}.`);
  }

  #leave(item: ReadItem, sentence: string): void {
    if (item.existing !== null) this.#opportunities.set(item.key, item.existing.opportunityId);
    this.done.push(sentence);
  }

  #change(item: ReadItem, existing: Interview, patch: Readonly<Record<string, unknown>>): void {
    const noun = this.career.interviews.find(({ id }) => id === existing.id);
    const { dated, inPlace } = splitPatch(patch, noun, existing);
    const interviews = this.career.interviews.map((each) => (each === noun ? { ...each, ...inPlace } : each));
    const entries = Object.keys(dated).length === 0 ? [] : [this.#amendment(item, existing.id, dated)];
    this.career = { ...this.career, interviews, journal: [...this.career.journal, ...entries] };
    this.#opportunities.set(item.key, existing.opportunityId);
  }

  /** Later knowledge is an entry, so that the past stays as it was known then. */
  #amendment(item: ReadItem, itemId: string, set: Readonly<Record<string, unknown>>): EntryOf<'amend'> {
    const isAgency = item.people.some(({ invited, part }) => invited.isOrganizer && part === 'recruiter');
    return {
      id: this.#newId('e'),
      at: formatInZone(this.career.seeker.zone, this.#now),
      kind: 'amend',
      in: 'interviews',
      itemId,
      set: { ...set },
      by: isAgency ? 'agency' : 'employer',
    };
  }

  #asItStands({ existing }: ReadItem): Interview | undefined {
    return viewCareer(this.career, this.#now).interviews.get(existing?.id ?? '');
  }

  #houses(plan: OpportunityPlan): Houses {
    if ('organization' in plan) {
      const employer = this.#organization(plan.organization);
      return { employer, agency: plan.agency === null ? null : this.#organization(plan.agency) };
    }
    const id = 'known' in plan ? plan.known : this.#opportunities.get(plan.with);
    const opportunity = viewCareer(this.career, this.#now).opportunities.get(id ?? '');
    return { employer: opportunity?.organizationId ?? null, agency: opportunity?.agencyId ?? null };
  }

  #organization(plan: OrganizationPlan): string {
    if ('known' in plan) return plan.known;
    const namesake = this.career.organizations.find(({ name }) => name === plan.add.name);
    if (namesake !== undefined) return namesake.id;
    const id = this.#newId('o');
    this.career = { ...this.career, organizations: [...this.career.organizations, { id, ...plan.add }] };
    this.done.push(`Added ${plan.add.name} (${nameOfCountry(plan.add.country)}).`);
    return id;
  }

  #opportunity(plan: OpportunityPlan, houses: Houses, people: readonly Attendance[]): string {
    if ('known' in plan) return plan.known;
    if ('with' in plan) return this.#opportunities.get(plan.with) ?? '';
    const recruiterId = people.find(({ part }) => part === 'recruiter')?.contactId;
    const opportunity: Opportunity = {
      id: this.#newId('p'),
      organizationId: houses.employer ?? '',
      role: plan.role,
      ...(houses.agency === null ? {} : { agencyId: houses.agency }),
      ...(recruiterId === undefined ? {} : { recruiterId }),
    };
    this.career = { ...this.career, opportunities: [...this.career.opportunities, opportunity] };
    this.done.push(`Added the opportunity ${plan.role}.`);
    return opportunity.id;
  }

  #attend({ invited, part, plan }: PlannedPerson, houses: Houses): readonly Attendance[] {
    if (plan === null || 'isMe' in plan) return [];
    const contactId = 'known' in plan ? plan.known : (this.#contacts.get(invited.key) ?? null);
    const attendance = { part: part ?? 'interviewer', ...(invited.isLead ? { lead: true } : {}) };
    if (contactId !== null) {
      this.#learn(contactId, invited);
      return [{ contactId, ...attendance }];
    }
    if (!('name' in plan)) return [];
    const contact = contactOf(
      this.#newId('c'),
      invited,
      plan,
      plan.house === null ? null : houses[plan.house],
    );
    this.#contacts.set(invited.key, contact.id);
    this.career = { ...this.career, contacts: [...this.career.contacts, contact] };
    return [{ contactId: contact.id, ...attendance }];
  }

  #learn(contactId: string, invited: PlannedPerson['invited']): void {
    const known = viewCareer(this.career, this.#now).contacts.get(contactId);
    const noun = this.career.contacts.find(({ id }) => id === contactId);
    const learnt = known === undefined || noun === undefined ? noun : learnInPlace(noun, known, invited);
    if (learnt === undefined || learnt === noun) return;
    const contacts = this.career.contacts.map(
      (contact): Contact => (contact.id === contactId ? learnt : contact),
    );
    this.career = { ...this.career, contacts };
  }

  /** So that the seeker is told from the others the next time without being asked. */
  #learnAddress({ seekerEmail, people }: ReadItem): void {
    const named = people.find(({ plan }) => plan !== null && 'isMe' in plan)?.invited.email ?? null;
    const email = seekerEmail ?? named;
    const { seeker } = this.career;
    if (email === null || seeker.email !== undefined) return;
    this.career = { ...this.career, seeker: { ...seeker, email } };
    this.done.push(`Noted ${email} as your address.`);
  }

  #names(people: readonly { readonly contactId: string }[]): readonly string[] {
    const { contacts } = viewCareer(this.career, this.#now);
    return people.map(({ contactId }) => contacts.get(contactId)?.name ?? contactId);
  }

  #teller(): Teller {
    const { zone, locale } = this.career.seeker;
    return { zone, locale, now: this.#now };
  }
}
