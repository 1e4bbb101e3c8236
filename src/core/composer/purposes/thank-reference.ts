import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { theEmployer, theRole } from '../slots/when.ts';
import { firstThatFits } from '../subject.ts';

/** Thanks a referee after a call. */
export const thankReference = definePurpose({
  id: 'thank-reference',
  summary: 'Thanks a reference for speaking for the seeker',
  compose: (brief) => ({
    subject: firstThatFits('Thank you for speaking for me'),
    callAbout: 'your kindness in speaking for me',
    paragraphs: [
      [
        part(
          'thanks',
          `Thank you for speaking for me with ${theEmployer(brief)} about ${theRole(brief)}.`,
          brief.opportunity?.id,
        ),
        part('appreciation', 'I know that it took time out of your day, and I am grateful.'),
      ],
      [part('next', 'I will let you know what comes of it, whichever way it goes.')],
    ],
  }),
});
