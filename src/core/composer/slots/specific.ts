import type { Brief } from '../brief.ts';
import { type Part, part } from '../message.ts';
import { takeTurn } from '../turn.ts';
import { enumerate } from '../words/enumerate.ts';
import { type Phrase, readTopic } from '../words/read-phrase.ts';
import { topicsFor } from './share-out.ts';

/** One moment of this very conversation, from the debrief. */
export function nameTheTopic(brief: Brief): Part | null {
  const [topic] = topicsFor(brief);
  if (topic === undefined) return null;
  return part('specific', frameTopic(topic.phrase, brief.turn), topic.path, brief.contact?.id);
}

/** A second one, where there is room. */
export function nameASecondTopic(brief: Brief): Part | null {
  const [, topic] = topicsFor(brief);
  if (topic === undefined || topic.phrase.kind !== 'noun') return null;
  const text = takeTurn(
    [
      `I was also glad that we spoke of ${topic.phrase.text}.`,
      `Nor have I forgotten what was said about ${topic.phrase.text}.`,
      `The same goes for what we said of ${topic.phrase.text}.`,
      `I have thought about ${topic.phrase.text} as well.`,
      `It was good to talk about ${topic.phrase.text} too.`,
      `I could happily have gone on about ${topic.phrase.text} besides.`,
    ],
    brief.turn,
  );
  return part('specific', text, topic.path);
}

/** The same some time later, as a good memory. */
export function recallTheConversation(brief: Brief): Part | null {
  const topic = topicsFor(brief).find(({ phrase }) => phrase.kind === 'noun');
  if (topic === undefined) return null;
  return part(
    'specific',
    `I remember with pleasure our conversation about ${topic.phrase.text}.`,
    topic.path,
    brief.contact?.id,
  );
}

/** For somebody who was not there: what the interview was about. */
export function sayWhatWasDiscussed({ interview, debrief }: Brief): Part | null {
  if (interview === null) return null;
  const topics = (debrief.topics ?? [])
    .map(({ text }, index) => ({
      phrase: readTopic(text),
      path: `${interview.id}.debrief.topics[${index}]`,
    }))
    .filter(({ phrase }) => phrase.kind === 'noun' || phrase.kind === 'heading')
    .slice(0, MOST_TOPICS);
  if (topics.length === 0) return null;
  const said = enumerate(topics.map(({ phrase }) => phrase.text));
  return part('specific', `We talked about ${said}.`, ...topics.map(({ path }) => path));
}

const MOST_TOPICS = 3;

export function missingTopic({ contact }: Brief): string {
  return contact === null ? 'a topic you discussed' : `a topic you discussed with ${contact.name}`;
}

function frameTopic({ kind, text }: Phrase, turn: number): string {
  switch (kind) {
    case 'sentence':
      return takeTurn(
        [
          `${text} I have thought about that since.`,
          `${text} That has stayed with me.`,
          `${text} I was glad of that part in particular.`,
        ],
        turn,
      );
    case 'past':
    case 'present':
    case 'being':
    case 'heading':
    case 'clause':
      return takeTurn(
        [
          `One thing in particular has stayed with me: ${text}.`,
          `I have gone on thinking about one point: ${text}.`,
          `Of all that we touched on, this interested me most: ${text}.`,
          `I made a note of one thing above all: ${text}.`,
          `There was one subject that I would happily have gone on with: ${text}.`,
          `What I took away was this above all: ${text}.`,
        ],
        turn,
      );
    case 'noun':
      return takeTurn(
        [
          `What you said about ${text} has stayed with me.`,
          `I was especially glad that we talked about ${text}.`,
          `I have kept thinking about ${text} since.`,
          `Of everything we covered, it was the part about ${text} that interested me most.`,
          `Hearing about ${text} made the work easy to picture.`,
          `I came away with a good deal to think about, above all on the subject of ${text}.`,
          `The discussion of ${text} was the part I would gladly have gone on with.`,
          `Your thoughts on ${text} gave me something to work on.`,
          `It was good to get into ${text} with you.`,
          `I made notes afterwards on ${text}, because I wanted to remember it properly.`,
          `If one subject has come back to me since, it is ${text}.`,
          `I am pleased that we came to speak of ${text}.`,
        ],
        turn,
      );
    case 'unusable':
      return '';
  }
}
