import type { Brief } from '../brief.ts';
import { type Part, part } from '../message.ts';
import { messagesBefore, takeTurn } from '../turn.ts';
import { topicsFor } from './share-out.ts';
import { theEmployer, theRole } from './when.ts';

/** That one wants the work, said once and plainly; left out where the seeker has lost interest. */
export function sayInterest(brief: Brief): Part | null {
  if (brief.opportunity?.interest === 'none') return null;
  const role = theRole(brief);
  const employer = theEmployer(brief);
  const text = takeTurn(
    [
      `Our conversation strengthened my interest in ${role}.`,
      `I remain keen to work at ${employer}.`,
      `I would very much like to contribute to this work at ${employer}.`,
      `I left with even more interest in ${role} than I came with.`,
      `I can see myself doing good work at ${employer}, and would welcome the chance.`,
      `${capital(role)} is one I would take on with real interest.`,
      `I would be pleased to join ${employer} and to work on this with you.`,
      `All of it confirmed that ${role} is what I am looking for.`,
      `My interest in ${employer} is the stronger for having talked with you.`,
      `The work at ${employer} appeals to me even more now that I know it better.`,
      `I would gladly take the next step towards ${role}.`,
      `I am enthusiastic about ${role} and about the people I would work with.`,
    ],
    brief.turn,
  );
  return part('interest', text, brief.opportunity?.id, brief.organization?.id);
}

/** The same in a later message, where the conversation is some time ago; with a topic of it, each time another. */
export function stayInterested(brief: Brief, role = theRole(brief)): Part | null {
  if (brief.opportunity?.interest === 'none') return null;
  const before = Math.max(messagesBefore(brief.step.action) - 1, 0);
  const topic = topicsFor(brief).filter(({ phrase }) => phrase.kind === 'noun')[before];
  const said = topic?.phrase.text;
  const text = takeTurn(
    [
      said === undefined
        ? `I remain very interested in ${role}.`
        : `I remain very interested in ${role}, not least since our talk about ${said}.`,
      said === undefined
        ? `I am as interested in ${role} as I was then.`
        : `I am as interested in ${role} as I was when we talked about ${said}.`,
      `${capital(role === 'it' ? theRole(brief) : role)} is still one that I would gladly take on.`,
    ],
    before,
  );
  return part('interest', text, brief.opportunity?.id, topic?.path);
}

export function askForTheTimetable(brief: Brief): Part {
  const text = takeTurn(
    [
      'May I ask when you expect to reach a decision?',
      'Could you tell me roughly when you hope to decide?',
      'It would help me to know when a decision is likely; do you have a date in mind?',
      'Do you already know when you will be deciding on the next step?',
    ],
    brief.turn,
  );
  return part('timetable', text, brief.opportunity?.id);
}

/** An open door, without a demand. */
export function closeCourteously(brief: Brief): Part {
  const text = takeTurn(
    [
      'If there is anything further you would like to know, I will gladly send it.',
      'I look forward to hearing how things go on.',
      'Should another question come up, I am happy to answer it.',
      'I would welcome a further conversation whenever it suits you.',
      'Please let me know if I can add anything that would help.',
      'I look forward to the next step.',
      'For anything else you may need from me, a short message is enough.',
      'It would be a pleasure to continue the conversation.',
      'You can reach me at any time if questions remain.',
      'I hope that we will speak again soon.',
      'Whatever would help you decide, I am glad to provide it.',
      'I look forward to hearing from you.',
    ],
    brief.turn,
  );
  return part('close', text);
}

/** Where there is little else to say: an offer to say more. */
export function goIntoDetail(brief: Brief): Part {
  const text = takeTurn(
    [
      'Should it be useful to hear more about any of this, I would be glad to go into detail on whichever part of it interests you.',
      'I can tell you more about that work at any time, and have examples at hand if you would like to see some.',
      'There is more to say on each of these points, and I would be happy to say it on whatever day suits you.',
      'Do ask if you would like to know more about the work I have done; I could show you how I went about it.',
      'Perhaps there will be an occasion to go further into this; I have thought of a question or two of my own.',
      'It would be easy for me to put together a page on any of these points, should that help you and your colleagues.',
      'Were you to want a closer look at what I did there, a line from you would be enough, and I would take you through it.',
      'Any of this I could explain at greater length, and I am happy to do so before you come to a decision.',
    ],
    brief.turn,
  );
  return part('offer', text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
