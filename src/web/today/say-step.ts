import type { Step } from '#core/agenda/agenda.ts';
import type { Action, Channel } from '#core/model/lists.ts';
import type { Names } from '../api/answers.ts';
import type { IconName } from '../design/icons.ts';
import { sayCount, sayDay, sayDayFrom } from '../design/say-day.ts';

/** The kind of thing, as the small line over a card says it. */
export const ACTION_NAMES: Record<Action, string> = {
  'thank-you': 'Thank-you note',
  'confirm-name': 'Name to confirm',
  'ask-timetable': 'Question about timing',
  'check-in': 'Check-in',
  nudge: 'One more note',
  'closing-note': 'Closing note',
  'requested-contact': 'They asked you to get in touch',
  'debrief-recruiter': 'Word to the recruiter',
  'send-promised': 'Something you promised',
  'send-references': 'References',
  'ask-permission': 'Reference',
  'alert-reference': 'Reference',
  'thank-reference': 'Reference',
  'update-reference': 'Reference',
  acknowledge: 'Answer',
  'confirm-interview': 'Interview to confirm',
  'announce-offer': 'Offer',
  'ask-extension': 'Offer',
  'answer-offer': 'Offer',
  decline: 'Decline',
  withdraw: 'Withdrawal',
  'reply-to-rejection': 'Answer',
  connect: 'Connection',
  'ask-referral': 'Referral',
  'take-up-introduction': 'Introduction',
  'thank-referrer': 'Thanks',
  'report-back': 'News for somebody',
  'keep-in-touch': 'Keeping in touch',
  're-approach': 'Taking it up again',
  other: 'Message',
  'prepare-interview': 'Before the interview',
  'record-debrief': 'While it is fresh',
  'keep-hunting': 'The rest of the search',
};

type Title = (person: string, place: string) => string;

const TITLES: Record<Action, Title> = {
  'thank-you': (person) => `Thank ${person}`,
  'confirm-name': (person) => `Make sure of ${person}’s name`,
  'ask-timetable': (person) => `Ask ${person} when they decide`,
  'check-in': (person) => `Check in with ${person}`,
  nudge: (person) => `Write to ${person} once more`,
  'closing-note': (person) => `Close kindly with ${person}`,
  'requested-contact': (person) => `Get in touch with ${person}, as asked`,
  'debrief-recruiter': (person) => `Tell ${person} how it went`,
  'send-promised': (person) => `Send ${person} what you promised`,
  'send-references': (person) => `Send ${person} your references`,
  'ask-permission': (person) => `Ask ${person} to speak for you`,
  'alert-reference': (person) => `Tell ${person} to expect a call`,
  'thank-reference': (person) => `Thank ${person} for speaking for you`,
  'update-reference': (person) => `Tell ${person} how it went`,
  acknowledge: (person) => `Answer ${person}`,
  'confirm-interview': (person) => `Confirm the interview with ${person}`,
  'announce-offer': (person) => `Tell ${person} about your offer`,
  'ask-extension': (person) => `Ask ${person} for more time`,
  'answer-offer': (person) => `Answer ${person}’s offer`,
  decline: (person) => `Decline kindly to ${person}`,
  withdraw: (person) => `Tell ${person} you withdraw`,
  'reply-to-rejection': (person) => `Answer ${person}, when you feel like it`,
  connect: (person) => `Connect with ${person}`,
  'ask-referral': (person) => `Ask ${person} whom else to talk to`,
  'take-up-introduction': (person) => `Write to ${person}, as introduced`,
  'thank-referrer': (person) => `Thank ${person} for the introduction`,
  'report-back': (person) => `Tell ${person} what came of it`,
  'keep-in-touch': (person) => `A word to ${person}, if you like`,
  're-approach': (person) => `Take it up again with ${person}`,
  other: (person) => `Write to ${person}`,
  'prepare-interview': (_person, place) => `Prepare for ${place}`,
  'record-debrief': (_person, place) => `Write down how it went at ${place}`,
  'keep-hunting': () => 'Keep the rest of the search moving',
};

export const CHANNEL_NAMES: Record<Channel, string> = {
  email: 'Email',
  phone: 'Call',
  post: 'Letter by post',
  courier: 'Letter by courier',
  hand: 'Letter by hand',
  fax: 'Fax',
  linkedin: 'LinkedIn',
  chat: 'Chat',
  'in-person': 'In person',
};

/** “by email”, as a sentence goes on. */
export const BY_CHANNEL: Record<Channel, string> = {
  email: 'email',
  phone: 'telephone',
  post: 'post',
  courier: 'courier',
  hand: 'hand',
  fax: 'fax',
  linkedin: 'LinkedIn',
  chat: 'chat',
  'in-person': 'word of mouth',
};

export function placeOf(names: Names, opportunityId: string | null): string {
  if (opportunityId === null) return 'the search';
  const opportunity = names.opportunities[opportunityId];
  return opportunity === undefined
    ? 'the interview'
    : (names.organizations[opportunity.organizationId]?.name ?? opportunity.role);
}

export function personOf(names: Names, contactId: string | null): string {
  return (contactId === null ? undefined : names.contacts[contactId]?.name) ?? 'them';
}

/** The card's heading: a verb and the person, or the people. */
export function titleOf(steps: readonly [Step, ...Step[]], names: Names): string {
  const [first] = steps;
  const place = placeOf(names, first.opportunityId);
  if (steps.length > 1) {
    const people = `the ${sayCount(steps.length).toLowerCase()} people you met at ${place}`;
    return TITLES[first.action](people, place);
  }
  if (first.channel === 'phone') return `Telephone ${personOf(names, first.contactId)}`;
  return TITLES[first.action](personOf(names, first.contactId), place);
}

/** “Thank-you notes · Halden Instruments, Operations Planner”. */
export function lineOf(steps: readonly [Step, ...Step[]], names: Names): string {
  const [first] = steps;
  const kind = first.channel === 'phone' ? 'Call' : ACTION_NAMES[first.action];
  const opportunity = first.opportunityId === null ? undefined : names.opportunities[first.opportunityId];
  const many = steps.length > 1 && first.action === 'thank-you' ? `${kind}s` : kind;
  if (opportunity === undefined) return many;
  return `${many} · ${placeOf(names, first.opportunityId)}, ${opportunity.role}`;
}

/** The reason in a sentence. Of several people it is about all of them, since the agenda's own names one. */
export function sayBecause(steps: readonly [Step, ...Step[]], names: Names, today: string): string {
  const [first] = steps;
  const met = first.interviewId === null ? undefined : names.interviews[first.interviewId];
  if (steps.length === 1 || met === undefined) return first.because;
  return `You met on ${sayDay(met.startsAt, today)}. Each gets a note of their own, best ${onDay(first.window.ideal, today)}.`;
}

function onDay(day: string, today: string): string {
  const words = sayDayFrom(day, today);
  return words === sayDay(day, today) ? `on ${words}` : words;
}

export function iconOf(step: Step): IconName {
  if (step.action === 'record-debrief') return 'quill';
  if (step.action === 'prepare-interview') return 'invite';
  if (step.channel === 'phone') return 'phone';
  return step.channel === 'post' ? 'post' : 'mail';
}
