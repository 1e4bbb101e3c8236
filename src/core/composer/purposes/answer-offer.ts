import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { latestOffer } from '../slots/offer.ts';
import { outcomeOf } from '../slots/outcome.ts';
import { theEmployer, theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** Answers an offer: with a yes where the seeker has recorded one, else with the place for it named. */
export const answerOffer = definePurpose({
  id: 'answer-offer',
  summary: 'Answers an offer',
  compose: (brief) => {
    const offer = latestOffer(brief);
    const outcome = outcomeOf(brief);
    const accepted = outcome?.stage === 'accepted';
    return {
      subject: firstThatFits(aboutRole(brief, 'My answer to your offer'), 'My answer to your offer'),
      callAbout: `your offer of ${theRole(brief)}`,
      paragraphs: [
        [
          part('thanks', `Thank you for offering me ${theRole(brief)} at ${theEmployer(brief)}.`, offer?.id),
          accepted ? part('answer', 'I am very glad to accept.', outcome.id) : null,
        ],
        accepted
          ? [
              part('next', 'Please let me know what you need from me now, and what happens next.'),
              part('close', 'I look forward to working with you.'),
            ]
          : [part('close', 'I am grateful for the care you have taken over it.')],
      ],
      missing: [
        ...(offer === null ? ['the offer, written down with its date'] : []),
        ...(accepted ? [] : ['your decision: whether you accept']),
      ],
    };
  },
});
