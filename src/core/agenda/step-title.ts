import type { Action } from '../model/lists.ts';

type Title = (person: string, place: string) => string;

const TITLES = {
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
} as const satisfies Record<Action, Title>;

/** What a step asks for, as a short order: “Thank Séamus de Búrca”. */
export function stepTitle(action: Action, person: string, place: string): string {
  const title: Title = TITLES[action];
  return title(person, place);
}
