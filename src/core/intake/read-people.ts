import type { CareerView } from '../facts/career-view.ts';
import type { Contact } from '../model/contact.ts';
import type { Seeker } from '../model/seeker.ts';
import type { CalendarEvent, EventPerson } from './calendar-event.ts';
import { companyDomain, countryOfDomain } from './mail-domain.ts';
import { type ReadName, readName } from './read-name.ts';

/** Somebody in the invitation who is a person and not the seeker. */
export interface InvitedPerson {
  /** The address, else the name: what tells one person from another in a file. */
  readonly key: string;
  readonly email: string | null;
  readonly name: ReadName;
  readonly isOrganizer: boolean;
  /** Named as an attendee too, as some programs do with every organizer. */
  readonly isAttendee: boolean;
  /** The chair of the meeting who is not its organizer. */
  readonly isLead: boolean;
  /** Known already by this very address. */
  readonly contact: Contact | null;
}

export interface InvitedPeople {
  readonly people: readonly InvitedPerson[];
  /** The address by which the seeker was invited. */
  readonly seekerEmail: string | null;
  readonly notes: readonly string[];
}

/** A mailbox that several people read, or none. */
const SHARED =
  /^(?:no-?reply|do-?not-?reply|noreply.*|people|people-?team|hr|jobs?|careers?|recruit(?:ing|ment|er)?|talent|hiring|interviews?|calendar|calendars|scheduling|schedule|bookings?|office|info|team|admin|contact|hello|support|notifications?|invites?|rh|karriere|bewerbung|personal)(?:\+.*)?@/;
/** Written family name first, so that two words are not taken apart. */
const FAMILY_FIRST = new Set(['CN', 'HU', 'JP', 'KR', 'KP', 'TW', 'VN', 'KH']);

/** Who takes part, without rooms, lists, shared mailboxes and the seeker; each left out is noted. */
export function readPeople(event: CalendarEvent, view: CareerView): InvitedPeople {
  const everybody = [
    ...(event.organizer === null ? [] : [{ person: event.organizer, isOrganizer: true }]),
    ...event.attendees.map((person) => ({ person, isOrganizer: false })),
  ];
  const notes = new Set<string>();
  const people = new Map<string, InvitedPerson>();
  let seekerEmail: string | null = null;
  for (const { person, isOrganizer } of everybody) {
    const key = person.email ?? person.name?.toLowerCase() ?? '';
    const known = people.get(key);
    if (known !== undefined) {
      people.set(key, again(known, person, isOrganizer));
    } else if (isSeeker(person, view.seeker)) {
      seekerEmail ??= person.email;
      for (const note of notesOnSeeker(person, view.seeker)) notes.add(note);
    } else if (key !== '') {
      for (const note of notesOn(person)) notes.add(note);
      if (reasonToLeaveOut(person) === null) people.set(key, invited(key, person, isOrganizer, view));
    }
  }
  return { people: [...people.values()], seekerEmail, notes: [...notes] };
}

function notesOnSeeker({ email }: EventPerson, seeker: Seeker): readonly string[] {
  if (email === null || seeker.email === undefined || sameAddress(email, seeker)) return [];
  return [`${email} is taken to be you, as it stands beside your name.`];
}

function notesOn(person: EventPerson): readonly string[] {
  const { name, email } = person;
  const left = reasonToLeaveOut(person);
  return [
    ...(mixesAlphabets(`${name ?? ''} ${email ?? ''}`)
      ? [`“${name ?? email}” mixes letters of two alphabets that look alike; see who it really is.`]
      : []),
    ...(left === null ? [] : [left]),
  ];
}

function invited(key: string, person: EventPerson, isOrganizer: boolean, view: CareerView): InvitedPerson {
  return {
    key,
    email: person.email,
    name: nameOf(person),
    isOrganizer,
    isAttendee: !isOrganizer,
    isLead: !isOrganizer && person.role === 'CHAIR',
    contact: contactBy(person.email, view),
  };
}

function nameOf(person: EventPerson): ReadName {
  const country = countryOfDomain(companyDomain(person.email) ?? '');
  const name = readName(person, FAMILY_FIRST.has(country ?? ''));
  return { ...name, isSure: name.isSure && isPlainName(name.name ?? '') };
}

/** Where one entry gives a better name than the other, the better one is kept. */
function again(known: InvitedPerson, person: EventPerson, isOrganizer: boolean): InvitedPerson {
  const name = known.name.isSure ? known.name : nameOf(person);
  return {
    ...known,
    name: name.isSure ? name : known.name,
    isOrganizer: known.isOrganizer || isOrganizer,
    isAttendee: known.isAttendee || !isOrganizer,
  };
}

function contactBy(email: string | null, view: CareerView): Contact | null {
  if (email === null) return null;
  return [...view.contacts.values()].find((contact) => contact.email?.toLowerCase() === email) ?? null;
}

function isSeeker(person: EventPerson, seeker: Seeker): boolean {
  if (person.email !== null && sameAddress(person.email, seeker)) return true;
  const { name } = readName(person);
  return name !== null && plainName(name) === plainName(seeker.name);
}

function sameAddress(email: string, seeker: Seeker): boolean {
  return plainAddress(email) === plainAddress(seeker.email ?? '');
}

/** Without what many providers let people add: `niamh+jobs@…`. */
function plainAddress(email: string): string {
  return email.toLowerCase().replace(/\+[^@]*@/, '@');
}

/** Letters and what names are written with, of one alphabet in each word. */
function isPlainName(name: string): boolean {
  return /^[\p{L}\p{M} .,'’‘·-]+$/u.test(name) && !mixesAlphabets(name);
}

/** Latin beside Cyrillic or Greek in one word: “Rоsa” with a Cyrillic o. */
function mixesAlphabets(text: string): boolean {
  return /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u.test(
    text,
  );
}

/** Letters only, so that “Kerr-Byrne” and “Kerr Byrne” are one name. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function reasonToLeaveOut({ name, email, kind, role }: EventPerson): string | null {
  const who = name ?? email ?? '';
  if (kind === 'ROOM' || kind === 'RESOURCE')
    return `“${who}” is a room or a thing, so nobody is added for it.`;
  if (kind === 'GROUP') return `“${who}” is a group; its members are not named in the invitation.`;
  if (email !== null && (SHARED.test(email) || /@(?:resource|group)\.calendar\./.test(email))) {
    return `${email} is a shared mailbox, so nobody is added for it.`;
  }
  if (role === 'NON-PARTICIPANT')
    return `${who} is told of the interview but takes no part, and is not added.`;
  return null;
}
