import { factsOf } from '../../facts/career-view.ts';
import type { Brief } from '../brief.ts';
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
    const accepted = outcome?.stage === 'accepted' ? outcome.id : decided(brief, offer?.id);
    return {
      subject: firstThatFits(aboutRole(brief, 'My answer to your offer'), 'My answer to your offer'),
      callAbout: `your offer of ${theRole(brief)}`,
      paragraphs: [
        [
          part('thanks', `Thank you for offering me ${theRole(brief)} at ${theEmployer(brief)}.`, offer?.id),
          accepted === null ? null : part('answer', 'I am very glad to accept.', accepted),
        ],
        accepted === null
          ? [part('close', 'I am grateful for the care you have taken over it.')]
          : [
              part('next', 'Please let me know what you need from me now, and what happens next.'),
              part('close', 'I look forward to working with you.'),
            ],
      ],
      missing: [
        ...(offer === null ? ['the offer, written down with its date'] : []),
        ...(accepted === null ? ['your decision: whether you accept'] : []),
      ],
    };
  },
});

/** A decision to keep the offer, taken since it was made and not said yet. */
function decided({ facts }: Brief, offerId: string | undefined): string | null {
  const made = facts.findIndex(({ entry }) => entry.id === offerId);
  const last = made === -1 ? undefined : factsOf(facts.slice(made), 'intent').at(-1)?.entry;
  return last?.intent === 'keep' ? last.id : null;
}
