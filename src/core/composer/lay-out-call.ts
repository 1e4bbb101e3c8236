import { callByName } from './address/call-by-name.ts';
import type { Brief } from './brief.ts';
import type { LaidOut } from './lay-out.ts';
import { type Message, type Part, part } from './message.ts';
import { asStrength } from './slots/fit.ts';
import { strengthsFor, topicsFor } from './slots/share-out.ts';

/** What to have before one on the telephone: how to begin, what to bring in, what to ask, what to leave on a voicemail. */
export function layOutCall(message: Message, brief: Brief): LaidOut {
  const opening = open(message, brief);
  const strengths = strengthsFor(brief).map(({ phrase, path }) => part('fit', asStrength(phrase), path));
  const topic = topicsFor(brief)[0];
  const rapport =
    topic === undefined
      ? null
      : part('specific', `You talked about this: ${asStrength(topic.phrase)}`, topic.path);
  const voicemail = leaveVoicemail(message, brief);
  const question = message.question ?? null;
  const sections: readonly (readonly [string, readonly (Part | null)[]])[] = [
    ['To begin', [opening]],
    ['Something you share', [rapport]],
    ['Strengths to bring in', strengths],
    [question === null ? 'To say' : 'To ask', question === null ? sayings(message) : [question]],
    ['To end', [part('close', 'Thank you for your time.')]],
    ['If a machine answers', [voicemail]],
  ];
  const filled = sections
    .map(([heading, parts]) => ({ heading, parts: parts.filter((item) => item !== null) }))
    .filter(({ parts }) => parts.length > 0);
  return {
    body: filled
      .map(({ heading, parts }) => [heading, ...parts.map(({ text }) => text)].join('\n'))
      .join('\n\n'),
    parts: filled.flatMap(({ parts }) => parts),
  };
}

function open({ callAbout }: Message, { contact, register, english, seeker, step, interview }: Brief): Part {
  const name = contact === null ? '' : ` ${callByName(contact, register, english)}`;
  const reason =
    step.action === 'requested-contact' ? 'You asked me to call today' : `I am calling about ${callAbout}`;
  return part(
    'opening',
    `Hello${name}, this is ${seeker.name}. ${reason}. Is this a good moment?`,
    contact?.id,
    interview?.id,
  );
}

/** Thirty seconds: name, number, reason, the one question, the number again. */
function leaveVoicemail({ callAbout }: Message, { contact, register, english, seeker }: Brief): Part {
  const name = contact === null ? '' : ` ${callByName(contact, register, english)}`;
  const number = seeker.phone === undefined ? '' : ` My number is ${seeker.phone}.`;
  const again = seeker.phone === undefined ? '' : ` Again, that is ${seeker.phone}.`;
  return part(
    'voicemail',
    `Hello${name}, this is ${seeker.name}.${number} I am calling about ${callAbout}, and would be glad of a word when it suits you.${again} Thank you.`,
    contact?.id,
    'seeker',
  );
}

function sayings({ paragraphs }: Message): readonly (Part | null)[] {
  return paragraphs.flat().filter((item) => item?.slot !== 'fit' && item?.slot !== 'specific');
}
