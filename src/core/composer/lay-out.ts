import { greet } from './address/greet.ts';
import { sign } from './address/sign.ts';
import type { Brief } from './brief.ts';
import { layOutCall } from './lay-out-call.ts';
import type { Message, Part } from './message.ts';

export interface LaidOut {
  readonly body: string;
  readonly parts: readonly Part[];
}

/** Gives a message the form of its medium: a letter from greeting to signature, or a sheet to telephone from. */
export function layOut(message: Message, brief: Brief): LaidOut {
  if (brief.medium === 'call') return layOutCall(message, brief);
  const paragraphs = message.paragraphs
    .map((parts) => parts.filter((part) => part !== null))
    .filter((parts) => parts.length > 0);
  const [greeting, signature] = [greet(brief), sign(brief)];
  return {
    body: [
      greeting.text,
      ...paragraphs.map((parts) => parts.map(({ text }) => text).join(' ')),
      signature.text,
    ].join('\n\n'),
    parts: [greeting, ...paragraphs.flat(), signature],
  };
}
