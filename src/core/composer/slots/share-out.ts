import type { Interview } from '../../model/interview.ts';
import type { Brief } from '../brief.ts';
import { messagesBefore, peopleOf } from '../turn.ts';
import { addressThem, type Phrase, readPhrase, readTopic } from '../words/read-phrase.ts';

/** A note of the debrief that can stand in a letter, with where it is written. */
export interface Noted {
  readonly phrase: Phrase;
  readonly path: string;
}

/** What was discussed with the recipient; then what was noted about nobody in particular, dealt out one each. */
export function topicsFor(brief: Brief): readonly Noted[] {
  const { contact, interview, debrief } = brief;
  if (contact === null || interview === null) return [];
  const topics = (debrief.topics ?? []).map((topic, index) => ({
    contactId: topic.contactId,
    phrase: said(readTopic(topic.text), brief),
    path: `${interview.id}.debrief.topics[${index}]`,
  }));
  const usable = topics.filter(({ phrase }) => phrase.kind !== 'unusable');
  const own = usable.filter(({ contactId }) => contactId === contact.id);
  if (own.length > 0) return own;
  const common = usable.filter(({ contactId }) => contactId === undefined);
  const without = peopleOf(interview).filter((id) => !usable.some(({ contactId }) => contactId === id));
  const dealt = common[without.indexOf(contact.id)];
  return dealt === undefined ? [] : [dealt];
}

export interface Share extends Noted {
  /** Somebody before has had the same. */
  readonly again: boolean;
}

/** The fitting point of this recipient: each has their own for as long as there are enough. */
export function fitFor(brief: Brief): Share | null {
  const { contact, interview, debrief, step } = brief;
  if (interview === null) return null;
  const share = dealOut(
    debrief.fit ?? [],
    `${interview.id}.debrief.fit`,
    placeOf(interview, contact?.id) + messagesBefore(step.action),
  );
  return share === null ? null : { ...share, phrase: said(share.phrase, brief) };
}

/** As it is said to the recipient, who may be one of those the note calls “they”. */
function said(phrase: Phrase, { contact, opportunity }: Brief): Phrase {
  const isOneOfThem =
    contact?.organizationId !== undefined && contact.organizationId === opportunity?.organizationId;
  return isOneOfThem ? addressThem(phrase) : phrase;
}

/** What was not said in the interview; each recipient another, and none twice. */
export function missedFor({ contact, interview, debrief, step }: Brief): Share | null {
  if (interview === null) return null;
  // The thank-yous have had the first ones.
  const taken = messagesBefore(step.action) * askingIn(interview).length;
  const share = dealOut(
    debrief.missed ?? [],
    `${interview.id}.debrief.missed`,
    placeOf(interview, contact?.id) + taken,
  );
  return share?.again === true ? null : share;
}

function dealOut(notes: readonly string[], path: string, place: number): Share | null {
  const usable = notes
    .map((note, index) => ({ phrase: readPhrase(note), path: `${path}[${index}]` }))
    .filter(({ phrase }) => phrase.kind !== 'unusable');
  const item = usable[place % Math.max(usable.length, 1)];
  return item === undefined ? null : { ...item, again: place >= usable.length };
}

function placeOf(interview: Interview, contactId: string | undefined): number {
  return Math.max(askingIn(interview).indexOf(contactId ?? ''), 0);
}

/** Only those who asked the questions are told why one fits, so only they count. */
function askingIn(interview: Interview): readonly string[] {
  return peopleOf(interview).filter((id) => {
    const part = interview.people?.find((person) => person.contactId === id)?.part ?? 'interviewer';
    return part === 'interviewer';
  });
}

/** Two points for a conversation: the recipient's own first. */
export function strengthsFor(brief: Brief): readonly Noted[] {
  const { interview, debrief } = brief;
  const own = fitFor(brief);
  if (interview === null || own === null) return [];
  const all = (debrief.fit ?? []).map((note, index) => ({
    phrase: readPhrase(note),
    path: `${interview.id}.debrief.fit[${index}]`,
  }));
  const other = all.find(({ phrase, path }) => path !== own.path && phrase.kind !== 'unusable');
  return other === undefined ? [own] : [own, other];
}
