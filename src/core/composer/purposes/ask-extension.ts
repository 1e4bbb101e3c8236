import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { answerBy, latestOffer } from '../slots/offer.ts';
import { theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** Asks once for a few more days to answer an offer. */
export const askExtension = definePurpose({
  id: 'ask-extension',
  summary: 'Asks for more time to answer an offer',
  compose: (brief) => {
    const offer = latestOffer(brief);
    const by = answerBy(brief, offer);
    const question = part(
      'question',
      'Would a few more working days be possible, so that I can give you a considered answer?',
      offer?.id,
    );
    return {
      subject: firstThatFits(aboutRole(brief, 'My answer to your offer'), 'My answer to your offer'),
      callAbout: `your offer of ${theRole(brief)}`,
      paragraphs: [
        [
          part(
            'thanks',
            `Thank you for the offer of ${theRole(brief)}; I was very pleased to have it.`,
            offer?.id,
          ),
          by === null ? null : part('timetable', `You asked for an answer by ${by}.`, offer?.id),
          question,
        ],
        [
          part(
            'close',
            'If that is difficult for you, please tell me, and I will do my best to keep to your date.',
          ),
        ],
      ],
      question,
      missing: [
        ...(offer === null ? ['the offer, written down with its date'] : []),
        'the day you would like instead: a request for one particular day is easier to grant',
      ],
    };
  },
});
