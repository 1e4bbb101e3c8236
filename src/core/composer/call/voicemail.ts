import { callByName } from '../address/call-by-name.ts';
import type { Brief } from '../brief.ts';
import { type Message, type Part, part } from '../message.ts';

/** Longer ones are cut off, or not heard to their end. */
const LONGEST_SECONDS = 30;

/** Name, number, reason, the one question, the number again: the fullest of these that can be said in half a minute. */
export function leaveVoicemail(message: Message, { contact, register, english, seeker, step }: Brief): Part {
  const name = contact === null ? '' : ` ${callByName(contact, register, english)}`;
  const number = seeker.phone === undefined ? '' : ` My number is ${seeker.phone}.`;
  const again = seeker.phone === undefined ? '' : ` Again, that is ${seeker.phone}.`;
  const begin = `Hello${name}, this is ${seeker.name}.${number}`;
  const reason =
    step.action === 'requested-contact'
      ? `You asked me to call today about ${message.callAbout}`
      : `I am calling about ${message.callAbout}`;
  const question = message.question == null ? '' : ` ${message.question.text}`;
  const fullest = [
    `${begin} ${reason}. I would be glad of a word when it suits you.${question}${again} Thank you.`,
    `${begin} ${reason}. I would be glad of a word when it suits you.${again} Thank you.`,
    `${begin} ${reason}.${again} Thank you.`,
  ];
  const text = fullest.find((each) => secondsToSay(each) <= LONGEST_SECONDS) ?? `${begin} Thank you.`;
  return part('voicemail', text, contact?.id, 'seeker');
}

/** At an easy pace: two and a half words a second, and three digits. */
export function secondsToSay(text: string): number {
  const digits = text.match(/\d/g)?.length ?? 0;
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;
  return words / 2.5 + digits / 3;
}
