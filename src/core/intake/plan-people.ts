import type { Interview } from '../model/interview.ts';
import { PARTS, type Part } from '../model/lists.ts';
import { domainsByOrganization } from './find-opportunities.ts';
import { companyDomain, looksLikeAgency, sameHouse } from './mail-domain.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { OpportunityPlan, PersonPlan, PlannedPerson, Reading } from './read-item.ts';
import { type InvitedPerson, plainName } from './read-people.ts';

const PART_LABELS: Record<Part, string> = {
  interviewer: 'takes part in the interview',
  host: 'receives me, no more',
  coordinator: 'only arranges it',
  recruiter: 'is from an agency that puts me forward',
};

/** Whose people are whose, before it is known what they are called here. */
export interface Houses {
  /** The domain of the employer's addresses. */
  readonly employer: string | null;
  readonly agency: string | null;
}

/** What each does: those invited are interviewers; whoever sent the invitation may only arrange it, so that is asked. */
export function readParts(
  people: readonly InvitedPerson[],
  existing: Interview | null,
  sheet: Questionnaire,
): ReadonlyMap<string, Part | null> {
  const others = people.filter(({ isOrganizer }) => !isOrganizer);
  return new Map(
    people.map((person) => {
      const known = existing?.people?.find(({ contactId }) => contactId === person.contact?.id);
      if (known !== undefined) return [person.key, known.part ?? 'interviewer'];
      return [person.key, person.isOrganizer ? askPart(person, others, sheet) : 'interviewer'];
    }),
  );
}

function askPart(person: InvitedPerson, others: readonly InvitedPerson[], sheet: Questionnaire): Part | null {
  const answer = sheet.askOnce(
    {
      id: `part ${person.key}`,
      ask: `${person.name.name ?? person.key} sent the invitation. What does ${person.name.given ?? 'this person'} do?`,
      choices: PARTS.map((part) => ({ id: part, label: PART_LABELS[part] })),
      suggested: likelyPart(person, others),
    },
    (text) => PARTS.find((part) => part === text) ?? null,
  );
  return answer;
}

export function likelyPart(person: InvitedPerson, others: readonly InvitedPerson[]): Part {
  const domain = companyDomain(person.email);
  if (domain !== null && looksLikeAgency(domain)) return 'recruiter';
  const elsewhere = others
    .map(({ email }) => companyDomain(email))
    .filter((other) => other !== null && domain !== null && !sameHouse(other, domain));
  if (elsewhere.length > 0 && elsewhere.length === others.length) return 'recruiter';
  return person.isAttendee || others.length === 0 ? 'interviewer' : 'coordinator';
}

/** @param parts an organizer not yet asked about is taken for what is likeliest, to begin with */
export function readHouses(
  people: readonly InvitedPerson[],
  parts: ReadonlyMap<string, Part | null>,
): Houses {
  const others = people.filter(({ isOrganizer }) => !isOrganizer);
  const isRecruiter = (person: InvitedPerson) =>
    (parts.get(person.key) ?? (person.isOrganizer ? likelyPart(person, others) : null)) === 'recruiter';
  const recruiter = people.find(isRecruiter);
  const agency = companyDomain(recruiter?.email ?? null);
  const employer = people
    .filter((person) => !isRecruiter(person))
    .map(({ email }) => companyDomain(email))
    .find((domain) => domain !== null && (agency === null || !sameHouse(domain, agency)));
  return { employer: employer ?? null, agency };
}

/** As {@link readHouses}, where the employer is known and its people's addresses are too. */
export function housesOf(
  opportunity: OpportunityPlan | null,
  people: readonly InvitedPerson[],
  houses: Houses,
  { view }: Reading,
): Houses {
  if (opportunity === null || !('known' in opportunity)) return houses;
  const organizationId = view.opportunities.get(opportunity.known)?.organizationId ?? '';
  const known = domainsByOrganization(view).get(organizationId) ?? [];
  const invited = people.map(({ email }) => companyDomain(email)).filter((domain) => domain !== null);
  const employer = known.find((domain) => invited.some((other) => sameHouse(domain, other))) ?? known[0];
  return { ...houses, employer: employer ?? houses.employer };
}

/** Who each is here: somebody known, somebody to add, or nobody. A name that the invitation does not give whole is asked. */
export function planPeople(
  people: readonly InvitedPerson[],
  parts: ReadonlyMap<string, Part | null>,
  houses: Houses,
  { view }: Reading,
  sheet: Questionnaire,
): readonly PlannedPerson[] {
  return people.map((invited) => {
    const part = parts.get(invited.key) ?? null;
    return { invited, part, plan: planPerson(invited, part, houses, view, sheet) };
  });
}

function planPerson(
  invited: InvitedPerson,
  part: Part | null,
  houses: Houses,
  view: Reading['view'],
  sheet: Questionnaire,
): PersonPlan | null {
  if (invited.contact !== null) {
    const { name, isSure } = invited.name;
    if (isSure && name !== null && plainName(name) !== plainName(invited.contact.name)) {
      sheet.note(`The invitation calls ${invited.contact.name} “${name}”; the name you have is kept.`);
    }
    return { known: invited.contact.id };
  }
  const namesake = askNamesake(invited, view, sheet);
  if (namesake === null) return null;
  if (namesake !== 'new') return { known: namesake };
  const house = houseOf(invited, part, houses);
  const { name, isSure } = invited.name;
  if (isSure && name !== null) return { name, isSure, house };
  const given = askName(invited, sheet);
  if (given === 'me') return { isMe: true };
  return given === null || given === 'leave-out' ? null : { name: given, isSure: false, house };
}

function askNamesake(invited: InvitedPerson, view: Reading['view'], sheet: Questionnaire): string | null {
  const name = plainName(invited.name.name ?? '');
  const namesakes = [...view.contacts.values()].filter((contact) => plainName(contact.name) === name);
  if (name === '' || namesakes.length === 0) return 'new';
  const choices = namesakes.map(({ id, name: known, email, organizationId }) => {
    const where = view.organizations.get(organizationId ?? '')?.name;
    return {
      id,
      label: `${known}${where === undefined ? '' : `, ${where}`}${email === undefined ? '' : `, ${email}`}`,
    };
  });
  return sheet.askOnce(
    {
      id: `known ${invited.key}`,
      ask: `Is ${invited.name.name}${invited.email === null ? '' : ` (${invited.email})`} somebody you know already?`,
      choices: [...choices, { id: 'new', label: 'No, somebody else' }],
      suggested: namesakes.length === 1 ? (namesakes[0]?.id ?? null) : null,
    },
    (answer) => (answer === 'new' || choices.some(({ id }) => id === answer) ? answer : null),
  );
}

function askName({ key, email, name }: InvitedPerson, sheet: Questionnaire): string | null {
  const called = name.name ?? email ?? key;
  return sheet.askOnce(
    {
      id: `name ${key}`,
      ask: `What is the full name of ${called}${email === null || called === email ? '' : ` (${email})`}? The invitation does not say it for certain.`,
      choices: [
        { id: 'leave-out', label: 'Leave this person out' },
        { id: 'me', label: 'That is me' },
      ],
      free: true,
      // A first name alone is the very thing that is missing.
      suggested: name.name?.includes(' ') === true ? name.name : null,
    },
    (answer) => (answer.length <= 200 && !/[\p{Cc}@<>]/u.test(answer) ? answer : null),
  );
}

function houseOf({ email }: InvitedPerson, part: Part | null, houses: Houses): 'employer' | 'agency' | null {
  if (part === 'recruiter') return 'agency';
  const domain = companyDomain(email);
  if (domain === null) return null;
  if (houses.employer !== null && sameHouse(domain, houses.employer)) return 'employer';
  return houses.agency !== null && sameHouse(domain, houses.agency) ? 'agency' : null;
}
