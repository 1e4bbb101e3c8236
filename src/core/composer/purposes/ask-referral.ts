import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { recallTheConversation } from '../slots/specific.ts';
import { theRole } from '../slots/when.ts';
import { firstThatFits } from '../subject.ts';

/** Asks one person for one name, in a way that is easy to refuse. */
export const askReferral = definePurpose({
  id: 'ask-referral',
  summary: 'Asks one person whom else to talk to, easy to refuse',
  compose: (brief) => {
    const question = part(
      'question',
      'Is there anybody you would suggest I talk to about work of this kind?',
      brief.opportunity?.id,
    );
    return {
      subject: firstThatFits('A question, if I may'),
      callAbout: 'a question I would like to ask you',
      paragraphs: [
        [
          recallTheConversation(brief) ??
            part('specific', `I enjoyed our conversation about ${theRole(brief)}.`, brief.interview?.id),
          part('thanks', 'Thank you again for your time.'),
        ],
        [
          question,
          part('close', 'One name would be plenty, and if nobody comes to mind I quite understand.'),
        ],
      ],
      question,
    };
  },
});
