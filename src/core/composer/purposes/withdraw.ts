import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { recallTheConversation } from '../slots/specific.ts';
import { theEmployer, theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** Leaves early enough for them to plan, and on good terms. */
export const withdraw = definePurpose({
  id: 'withdraw',
  summary: 'Withdraws from an opportunity on good terms',
  compose: (brief) => ({
    subject: firstThatFits(
      aboutRole(brief, 'Withdrawing from the selection'),
      'Withdrawing from the selection',
    ),
    callAbout: theRole(brief),
    paragraphs: [
      [
        part(
          'answer',
          `I have decided to withdraw from the selection for ${theRole(brief)} at ${theEmployer(brief)}, and would like you to know at once.`,
          brief.opportunity?.id,
        ),
      ],
      [
        recallTheConversation(brief),
        part('thanks', 'Thank you for your time and for the interest you have taken in my work.'),
        part('close', 'I wish you every success in finding the right person.'),
      ],
    ],
  }),
});
