import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { outcomeOf } from '../slots/outcome.ts';
import { recallTheConversation } from '../slots/specific.ts';
import { theEmployer, theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** Takes a no with grace: accepts it, remembers something good, leaves the door open. */
export const replyToRejection = definePurpose({
  id: 'reply-to-rejection',
  summary: 'Answers a rejection with grace and leaves the door open',
  compose: (brief) => ({
    subject: firstThatFits(aboutRole(brief, 'Thank you'), 'Thank you for letting me know'),
    callAbout: theRole(brief),
    paragraphs: [
      [
        part(
          'thanks',
          `Thank you for letting me know your decision about ${theRole(brief)}.`,
          outcomeOf(brief)?.id,
        ),
        part('acceptance', 'I would have liked to join you, and I respect the choice you made.'),
      ],
      [
        recallTheConversation(brief),
        part(
          'next',
          `Should a role at ${theEmployer(brief)} come up that suits me, I would be glad to hear from you.`,
          brief.organization?.id,
        ),
      ],
      [part('close', 'I wish you and your new colleague a good start.')],
    ],
  }),
});
