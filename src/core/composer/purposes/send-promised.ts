import type { Brief } from '../brief.ts';
import { definePurpose } from '../define-purpose.ts';
import { type Part, part } from '../message.ts';
import { type Promise as Promised, promisesTo } from '../slots/promise.ts';
import { onTheDay, theRole } from '../slots/when.ts';
import { firstThatFits } from '../subject.ts';

/** Hands over what was promised in the interview. */
export const sendPromised = definePurpose({
  id: 'send-promised',
  summary: 'Sends what was promised in the interview',
  compose: (brief) => {
    const promises = promisesTo(brief);
    const [first] = promises;
    return {
      subject: firstThatFits(
        first?.kind === 'thing' ? `As promised: ${first.text}` : 'As promised',
        'As promised after our conversation',
      ),
      callAbout: 'what I promised you',
      paragraphs: [
        [part('thanks', `Thank you again for the conversation ${onTheDay(brief)}.`, brief.interview?.id)],
        promises.length === 0
          ? [
              part(
                'promised',
                `I am writing with what I promised you when we talked about ${theRole(brief)}.`,
              ),
            ]
          : promises.map(keep),
        [part('close', 'If anything in it raises a question, I am happy to answer.')],
      ],
      missing: promises.length === 0 ? [missingPromise(brief)] : [],
    };
  },
});

function keep({ kind, text, path }: Promised): Part {
  return kind === 'thing'
    ? part('promised', `As promised, I am sending you ${text}.`, path)
    : part('promised', `I said that I would ${text}, and this is that message.`, path);
}

function missingPromise({ contact }: Brief): string {
  return contact === null ? 'what you promised to send' : `what you promised ${contact.name}`;
}
