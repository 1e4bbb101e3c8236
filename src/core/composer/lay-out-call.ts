import { callByName } from './address/call-by-name.ts';
import type { Brief } from './brief.ts';
import { sayWhenToCall, sayWhomToCall } from './call/appointment.ts';
import { leaveVoicemail } from './call/voicemail.ts';
import type { LaidOut } from './lay-out.ts';
import { type Message, type Part, part } from './message.ts';
import { answerTheConcern, asStrength } from './slots/fit.ts';
import { strengthsFor, topicsFor } from './slots/share-out.ts';

/**
 * What to have before one on the telephone: whom and when to call, how to begin, what to bring in, what to ask, what to
 * leave on a voicemail, and room for what was said.
 */
export function layOutCall(message: Message, brief: Brief): LaidOut {
  const strengths = strengthsFor(brief).map(({ phrase, path }) => part('fit', asStrength(phrase), path));
  const topic = topicsFor(brief)[0];
  const rapport =
    topic === undefined
      ? null
      : part('specific', `You talked about this: ${asStrength(topic.phrase)}`, topic.path);
  const question = message.question ?? null;
  const aloud = brief.channel === 'phone';
  const sections: readonly (readonly [string, readonly (Part | null)[]])[] = [
    [aloud ? 'Whom to call' : 'Whom to see', [sayWhomToCall(brief), sayWhenToCall(brief)]],
    ['To begin', [open(message, brief)]],
    ['Something you share', [rapport]],
    ['Strengths to bring in', strengths],
    ['If they come back to it', [answerTheConcern(brief)]],
    [question === null ? 'To say' : 'To ask', question === null ? sayings(message) : [question]],
    ['To end', [part('close', 'Thank you for your time.')]],
    ['If a machine answers', [aloud ? leaveVoicemail(message, brief) : null]],
  ];
  const filled = sections
    .map(([heading, parts]) => ({ heading, parts: parts.filter((item) => item !== null) }))
    .filter(({ parts }) => parts.length > 0);
  return {
    body: [
      ...filled.map(({ heading, parts }) => [heading, ...parts.map(({ text }) => text)].join('\n')),
      'What was said, and by when they decide',
    ].join('\n\n'),
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

function sayings({ paragraphs }: Message): readonly (Part | null)[] {
  return paragraphs.flat().filter((item) => item?.slot !== 'fit' && item?.slot !== 'specific');
}
