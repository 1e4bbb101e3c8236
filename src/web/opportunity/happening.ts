import type { Contact } from '#core/model/contact.ts';
import type { TimetableAnswer } from '#core/model/journal-entry.ts';
import type { Channel } from '#core/model/lists.ts';
import type { NewFact } from './load-opportunity.ts';

/** The ways in for facts: what the seeker can say happened. */
export const HAPPENINGS = [
  { id: 'they-wrote', label: 'They wrote or called' },
  { id: 'i-called', label: 'I wrote or called' },
  { id: 'timetable', label: 'They gave a date' },
  { id: 'request', label: 'They asked me to get in touch' },
  { id: 'away', label: 'Somebody is away' },
  { id: 'no-calls', label: 'They asked for no calls' },
  { id: 'no-notes', label: 'They asked for no notes' },
  { id: 'references', label: 'They are going to ask my references' },
  { id: 'offer', label: 'They made an offer' },
  { id: 'accepted', label: 'I accepted' },
  { id: 'rejected', label: 'They chose someone else' },
  { id: 'withdrawn', label: 'I withdrew' },
  { id: 'paused', label: 'It is on hold' },
] as const;
export type HappeningId = (typeof HAPPENINGS)[number]['id'];

export interface Happening {
  readonly what: HappeningId;
  readonly contactId: string;
  readonly channel: Channel;
  readonly outcome: 'sent' | 'spoke' | 'voicemail' | 'no-answer';
  readonly day: string;
  readonly text: string;
  readonly answer: TimetableAnswer | null;
}

type Fact = NewFact | { readonly missing: string };

/** What the form says as a journal entry, or the name of what is still missing. */
export function factOf(happening: Happening, opportunityId: string): Fact {
  const { contactId } = happening;
  return FACTS[happening.what](happening, {
    opportunityId,
    ...(contactId === '' ? {} : { contactId }),
  });
}

interface Subject {
  readonly opportunityId: string;
  readonly contactId?: string;
}

const FACTS: Record<HappeningId, (happening: Happening, subject: Subject) => Fact> = {
  'they-wrote': (happening, subject) => ({
    kind: 'touch',
    direction: 'in',
    channel: happening.channel,
    outcome: isSpoken(happening.channel) ? 'spoke' : 'sent',
    ...subject,
    ...said(happening, 'text'),
  }),
  'i-called': (happening, subject) => ({
    kind: 'touch',
    direction: 'out',
    channel: happening.channel,
    purpose: 'other',
    outcome: outcomeOf(happening),
    ...subject,
    ...said(happening, 'text'),
  }),
  timetable: ({ answer }, subject) =>
    answer === null ? { missing: 'a day' } : { kind: 'timetable', ...subject, answer },
  request: (happening, subject) =>
    subject.contactId === undefined
      ? { missing: 'who asked' }
      : { kind: 'request', ...subject, ...onDay(happening, 'on'), ...said(happening, 'text') },
  away: ({ day }, { contactId }) => {
    if (contactId === undefined) return { missing: 'who is away' };
    return day === '' ? { missing: 'their last day away' } : { kind: 'away', contactId, until: day };
  },
  'no-calls': (_happening, { opportunityId }) => ({ kind: 'restriction', rule: 'no-calls', opportunityId }),
  'no-notes': (_happening, { opportunityId }) => ({ kind: 'restriction', rule: 'no-notes', opportunityId }),
  references: (_happening, subject) => ({ kind: 'reference', event: 'checks-expected', ...subject }),
  accepted: (_happening, { opportunityId }) => ({
    kind: 'stage',
    stage: 'accepted',
    by: 'seeker',
    opportunityId,
  }),
  offer: (happening, subject) => ({
    kind: 'offer',
    form: isSpoken(happening.channel) ? 'verbal' : 'written',
    ...subject,
    ...onDay(happening, 'answerBy'),
  }),
  rejected: (happening, subject) => ({
    kind: 'stage',
    stage: 'rejected',
    by: 'employer',
    channel: happening.channel,
    ...subject,
    ...said(happening, 'reason'),
  }),
  withdrawn: (happening, { opportunityId }) => ({
    kind: 'stage',
    stage: 'withdrawn',
    by: 'seeker',
    opportunityId,
    ...said(happening, 'reason'),
  }),
  paused: (happening, { opportunityId }) => ({
    kind: 'stage',
    stage: 'paused',
    by: 'employer',
    opportunityId,
    ...said(happening, 'reason'),
  }),
};

function said({ text }: Happening, key: 'text' | 'reason') {
  return text.trim() === '' ? {} : { [key]: text.trim() };
}

function onDay({ day }: Happening, key: 'on' | 'answerBy') {
  return day === '' ? {} : { [key]: day };
}

function outcomeOf({ channel, outcome }: Happening) {
  if (channel === 'phone') return outcome;
  return isSpoken(channel) ? 'spoke' : 'sent';
}

function isSpoken(channel: Channel): boolean {
  return channel === 'phone' || channel === 'in-person';
}

/** Whom it may have been about, the people met first. */
export function peopleChoices(people: readonly Contact[]) {
  return [
    { value: '', label: 'Nobody in particular' },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** What else each of them has to be told with, beside what happened. */
export const ASKED_WITH: Record<HappeningId, readonly ('who' | 'how' | 'text')[]> = {
  'they-wrote': ['who', 'how', 'text'],
  'i-called': ['who', 'how', 'text'],
  timetable: ['who'],
  request: ['who', 'text'],
  away: ['who'],
  'no-calls': [],
  'no-notes': [],
  references: ['who'],
  offer: ['who', 'how'],
  accepted: [],
  rejected: ['who', 'how', 'text'],
  withdrawn: ['text'],
  paused: ['text'],
};
