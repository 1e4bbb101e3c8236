import type { EntryOf, JournalEntry } from '#core/model/journal-entry.ts';
import { sayClock, sayDay } from '../design/say-day.ts';
import { BY_CHANNEL } from '../today/say-step.ts';
import { STAGE_WORDS } from './say-stage.ts';

type NameOf = (contactId: string | undefined) => string;

/** A journal entry as one sentence; quotations are shown beside it. */
export function sayEntry(entry: JournalEntry, nameOf: NameOf): string {
  switch (entry.kind) {
    case 'touch':
      return sayTouch(entry, nameOf);
    case 'timetable':
      return sayTimetable(entry.answer);
    case 'request':
      return `${nameOf(entry.contactId)} asked you to get in touch${entry.on === undefined ? '' : ` on ${sayDay(entry.on)}`}${entry.by === undefined ? '' : ` by ${sayDay(entry.by)}`}.`;
    case 'restriction':
      return entry.lifted === true ? 'A restriction was lifted.' : RESTRICTIONS[entry.rule];
    case 'away':
      return `${nameOf(entry.contactId)} is away until ${sayDay(entry.until)}.`;
    case 'stage':
      return `${STAGE_WORDS[entry.stage]}${entry.reason === undefined ? '.' : `: ${entry.reason}`}`;
    case 'offer':
      return `They made an offer, ${entry.form}${entry.answerBy === undefined ? '.' : `; they want an answer by ${sayDay(entry.answerBy)}.`}`;
    case 'reference':
      return REFERENCES[entry.event];
    case 'acquaintance':
      return ACQUAINTANCES[entry.event].replace('%', nameOf(entry.contactId));
    case 'search':
      return entry.note ?? SEARCHES[entry.activity];
    case 'intent':
      return entry.intent === 'withdraw' ? 'You decided to withdraw.' : 'You decided to go on.';
    case 'amend':
      return sayAmend(entry);
    case 'dismissal':
      return `Left out${entry.reason === undefined ? '.' : `: ${entry.reason}`}`;
    case 'snooze':
      return `Put off until ${sayDay(entry.until)}${entry.reason === undefined ? '.' : `: ${entry.reason}`}`;
    case 'correction':
      return entry.by === null ? 'An entry was taken back.' : 'An entry was corrected.';
  }
}

function sayTimetable(answer: EntryOf<'timetable'>['answer']): string {
  if ('unknown' in answer) return 'They could not say when they decide.';
  if ('from' in answer) {
    return `They expect to decide between ${sayDay(answer.from)} and ${sayDay(answer.to)}.`;
  }
  if ('vague' in answer) {
    return `About deciding they said “${answer.vague}”${answer.by === undefined ? '.' : `, taken as ${sayDay(answer.by)}.`}`;
  }
  return `They expect to decide by ${sayDay(answer.by)}.`;
}

function sayAmend({ in: what, set, by }: EntryOf<'amend'>): string {
  if (what !== 'interviews') return 'Something known was changed.';
  const who = by === 'seeker' ? 'You' : 'They';
  if (set.status === 'cancelled') return `${who} called the interview off.`;
  return typeof set.startsAt === 'string'
    ? `${who} moved the interview to ${sayDay(set.startsAt)} at ${sayClock(set.startsAt)}.`
    : 'The interview was changed.';
}

function sayTouch(entry: EntryOf<'touch'>, nameOf: NameOf): string {
  const who = nameOf(entry.contactId);
  const spoke = entry.outcome === 'spoke';
  if (entry.direction === 'in') {
    if (entry.outcome === 'auto-reply') return `An automatic answer from ${who}.`;
    return spoke
      ? `You spoke with ${who}, who got in touch.`
      : `${who} wrote by ${BY_CHANNEL[entry.channel]}.`;
  }
  if (entry.outcome === 'voicemail') return `You left ${who} a message.`;
  if (entry.outcome === 'no-answer') return `You called ${who}; nobody answered.`;
  if (entry.outcome === 'bounced') return `Your message to ${who} came back.`;
  if (spoke) return `You spoke with ${who}.`;
  const verb = entry.purpose === 'thank-you' ? 'thanked' : 'wrote to';
  return `You ${verb} ${who} by ${BY_CHANNEL[entry.channel]}.`;
}

const RESTRICTIONS: Record<EntryOf<'restriction'>['rule'], string> = {
  'no-calls': 'They asked for no calls.',
  'no-notes': 'They asked for no notes.',
  'via-recruiter': 'Contact goes through the recruiter.',
  'only-channels': 'Only some ways of writing are welcome.',
  'no-channels': 'Some ways of writing are not welcome.',
  'not-this-person': 'One person is not to be written to.',
};

const REFERENCES: Record<EntryOf<'reference'>['event'], string> = {
  named: 'You named your references.',
  'checks-expected': 'They will call your references.',
  contacted: 'They were in touch with your references.',
  declined: 'A reference declined.',
  permitted: 'A reference agreed to speak for you.',
};

const ACQUAINTANCES: Record<EntryOf<'acquaintance'>['event'], string> = {
  connected: 'You and % are connected.',
  introduced: '% introduced you to somebody.',
  met: 'You met %.',
};

const SEARCHES: Record<EntryOf<'search'>['activity'], string> = {
  applied: 'You applied somewhere.',
  networked: 'You talked to somebody about the search.',
  prepared: 'You did something for the search.',
};
