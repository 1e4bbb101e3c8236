import type { Contact } from '#core/model/contact.ts';
import type { Debrief, Interview } from '#core/model/interview.ts';
import type { TimetableAnswer } from '#core/model/journal-entry.ts';
import type { NameEvidence, Part } from '#core/model/lists.ts';

/** Somebody in the room, as the page knows them: by `contactId` once they are a contact, else by `key` alone. */
export interface PersonRow {
  readonly key: string;
  readonly contactId: string | null;
  readonly name: string;
  readonly title: string;
  readonly evidence: NameEvidence | null;
  readonly part: Part;
  readonly lead: boolean;
}

const KEEPINGS = ['fit', 'concerns', 'promised', 'missed'] as const;
export type Keeping = (typeof KEEPINGS)[number];

/** The answers as they are being written. */
export interface DebriefWork {
  readonly people: readonly PersonRow[];
  /** Person's key to topics; those with nobody in particular are under the empty key. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  readonly kept: Readonly<Record<Keeping, readonly string[]>>;
  /** Their words about timing, as remembered. */
  readonly said: string;
  /** What was confirmed; `null`: not asked; left out: not answered yet. */
  readonly timetable?: TimetableAnswer | null;
}

interface Stored {
  readonly interview: Interview;
  readonly people: readonly Contact[];
  readonly timetable: { readonly answer: TimetableAnswer } | null;
}

/** The page as it opens on what is stored. */
export function workFrom({ interview, people, timetable }: Stored): DebriefWork {
  const contacts = new Map(people.map((contact) => [contact.id, contact]));
  const debrief = interview.debrief ?? {};
  const topics: Record<string, string[]> = {};
  for (const { contactId = '', text } of debrief.topics ?? []) {
    topics[contactId] = [...(topics[contactId] ?? []), text];
  }
  return {
    people: (interview.people ?? []).map(({ contactId, part, lead }) => {
      const contact = contacts.get(contactId);
      return {
        key: contactId,
        contactId,
        name: contact?.name ?? contactId,
        title: contact?.title ?? '',
        evidence: contact?.verified ?? null,
        part: part ?? 'interviewer',
        lead: lead ?? false,
      };
    }),
    topics,
    kept: {
      fit: debrief.fit ?? [],
      concerns: debrief.concerns ?? [],
      promised: (debrief.promised ?? []).map(({ text }) => text),
      missed: debrief.missed ?? [],
    },
    said: '',
    ...(timetable === null ? {} : { timetable: timetable.answer }),
  };
}

/** What is sent to be recorded. A person not yet a contact is called by their key, and topics use the same name. */
export function inputFrom(work: DebriefWork, stored: Debrief | undefined) {
  return {
    debrief: {
      topics: topicsOf(work),
      fit: [...work.kept.fit],
      concerns: [...work.kept.concerns],
      promised: work.kept.promised.map(
        (text) => stored?.promised?.find((item) => item.text === text) ?? { text },
      ),
      missed: [...work.kept.missed],
    },
    people: work.people.map(({ key, contactId, name, title, part, lead }) => ({
      ...(contactId === null ? { ref: key, name } : { contactId }),
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      part,
      ...(lead ? { lead } : {}),
    })),
    ...(work.timetable === undefined ? {} : { timetable: work.timetable }),
  };
}

/** By person, in the order of the page; topics with nobody in particular stay as they were. */
function topicsOf({ people, topics }: DebriefWork): { contactId?: string; text: string }[] {
  const known = new Set(people.map(({ key }) => key));
  const loose = Object.keys(topics).filter((key) => !known.has(key));
  return [
    ...people.flatMap(({ key }) => (topics[key] ?? []).map((text) => ({ contactId: key, text }))),
    ...loose.flatMap((key) => (topics[key] ?? []).map((text) => ({ text }))),
  ];
}

/** New people have become contacts: by `ids` their key is their id from here on. What was typed meanwhile stays. */
export function adoptIds(work: DebriefWork, ids: ReadonlyMap<string, string>): DebriefWork {
  if (!work.people.some(({ key }) => ids.has(key))) return work;
  return {
    ...work,
    topics: Object.fromEntries(
      Object.entries(work.topics).map(([key, texts]) => [ids.get(key) ?? key, texts]),
    ),
    people: work.people.map((person) => {
      const id = ids.get(person.key);
      return id === undefined ? person : { ...person, key: id, contactId: id };
    }),
  };
}
