import { definePurpose } from '../define-purpose.ts';
import { isRoomy } from '../medium.ts';
import { part } from '../message.ts';
import { sayWhatWasMissed, sayWhyIFit } from '../slots/fit.ts';
import { stayInterested } from '../slots/look-ahead.ts';
import { theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** A second question after silence, with something new in it and no word about the silence. */
export const nudge = definePurpose({
  id: 'nudge',
  summary: 'Asks once more after silence, with something new in it',
  compose: (brief) => {
    const question = part(
      'question',
      'Could you tell me whether there is any news about the next step?',
      brief.opportunity?.id,
    );
    const fresh = sayWhatWasMissed(brief) ?? sayWhyIFit(brief);
    return {
      subject: firstThatFits(aboutRole(brief, 'The next step'), 'A question about the next step'),
      callAbout: `the next step for ${theRole(brief)}`,
      paragraphs: [
        [part('purpose', `I am writing once more about ${theRole(brief)}.`), stayInterested(brief, 'it')],
        [isRoomy(brief.medium) || brief.medium === 'short' ? fresh : null],
        [question, part('close', 'I know that such decisions take their time, and a line is enough.')],
      ],
      question,
      missing:
        fresh === null
          ? ['something new to tell them: a result, a piece of work, a thought on their problem']
          : [],
    };
  },
});
