import { describeRefusal } from './describe-refusal.ts';
import type { LetterState } from './letter-record.ts';

export interface KnownOfLetter {
  readonly state: LetterState;
  readonly to: { readonly name: string; readonly address: string };
  readonly reply: string | null;
  readonly reason: string | null;
}

/** What is known about a letter and what to do now, in a sentence or two. Never more certain than its state. */
export function sayLetter({ state, to, reply, reason }: KnownOfLetter): string {
  switch (state) {
    case 'approved':
    case 'attempting':
      return `The letter to ${to.name} is about to be sent.`;
    case 'handing-over':
      return `The letter to ${to.name} is being handed to your mail server.`;
    case 'sent':
      return reply === null
        ? `The letter to ${to.name} was sent, as you said.`
        : `Your mail server took the letter to ${to.name}.`;
    case 'refused':
      return `It was not sent. ${describeRefusal(reply ?? '')}`;
    case 'not-sent':
      return `It was not sent. ${sentence(reason ?? 'nothing of it left this computer')}`;
    case 'unsure':
      return `It is not known whether the letter to ${to.name} was sent. ${sentence(reason ?? 'the server’s answer was not heard')} Look in your Sent folder, or ask ${to.name}, and say which it was.`;
    case 'withdrawn':
      return `It was not sent, and is not going to be. ${sentence(reason ?? 'it was taken back')}`;
  }
}

function sentence(text: string): string {
  const begun = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
