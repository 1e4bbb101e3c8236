import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { stayInterested } from '../slots/look-ahead.ts';
import { answerBy, latestOffer } from '../slots/offer.ts';
import { theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** Tells one employer of a real offer from another: the fact, the date, a question; no name and no ultimatum. */
export const announceOffer = definePurpose({
  id: 'announce-offer',
  summary: 'Tells an employer of a real offer elsewhere, as news and not as a threat',
  compose: (brief) => {
    const offer = latestOffer(brief, brief.step.about?.opportunityId);
    const by = answerBy(brief, offer);
    const question = part(
      'question',
      'Is there a chance to learn where things stand with you before then?',
      brief.opportunity?.id,
    );
    const missing = [
      offer === null ? 'the offer you have, written down with its date' : null,
      offer !== null && by === null ? 'the day by which you have to answer the offer' : null,
    ];
    return {
      subject: firstThatFits(aboutRole(brief, 'News that affects my timing'), 'News that affects my timing'),
      callAbout: `my timing for ${theRole(brief)}`,
      paragraphs: [
        [
          offer === null
            ? null
            : part(
                'news',
                by === null
                  ? 'I have been made an offer for another role, and would like you to know of it.'
                  : `I have been made an offer for another role, and am asked to answer by ${by}.`,
                offer.id,
              ),
          stayInterested(brief),
        ],
        [
          by === null
            ? part('question', 'May I ask where things stand with you?', brief.opportunity?.id)
            : question,
        ],
        [
          part(
            'close',
            'Thank you for considering it; whatever the answer, I have enjoyed our conversations.',
          ),
        ],
      ],
      question,
      missing: missing.filter((line) => line !== null),
    };
  },
});
