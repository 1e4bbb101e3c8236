import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { latestOffer } from '../slots/offer.ts';
import { recallTheConversation } from '../slots/specific.ts';
import { theEmployer, theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** Says no to an offer, plainly and with thanks; no word about where one goes instead. */
export const decline = definePurpose({
  id: 'decline',
  summary: 'Declines an offer with thanks',
  compose: (brief) => ({
    subject: firstThatFits(aboutRole(brief, 'Your offer'), 'Your offer'),
    callAbout: `your offer of ${theRole(brief)}`,
    paragraphs: [
      [
        part(
          'thanks',
          `Thank you for offering me ${theRole(brief)} at ${theEmployer(brief)}.`,
          latestOffer(brief)?.id,
        ),
        part('answer', 'After careful thought I have decided not to accept it.', brief.opportunity?.id),
      ],
      [
        recallTheConversation(brief),
        part(
          'close',
          'I am grateful for the time you and your colleagues gave me, and hope that we meet again.',
        ),
      ],
    ],
  }),
});
