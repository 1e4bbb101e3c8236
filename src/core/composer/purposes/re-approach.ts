import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { sayWhyIFit } from '../slots/fit.ts';
import { recallTheConversation } from '../slots/specific.ts';
import { theEmployer, theRole } from '../slots/when.ts';
import { firstThatFits } from '../subject.ts';

/** Comes back to an employer that said no, or nothing, some months ago. */
export const reApproach = definePurpose({
  id: 're-approach',
  summary: 'Comes back to an employer after some months',
  compose: (brief) => {
    const question = part(
      'question',
      'Is there anything open now, or likely to be, that I should look at?',
      brief.organization?.id,
    );
    return {
      subject: firstThatFits(`Working at ${theEmployer(brief)}`, 'A question about working with you'),
      callAbout: `working at ${theEmployer(brief)}`,
      paragraphs: [
        [
          part(
            'purpose',
            `Some time ago we talked about ${theRole(brief)} at ${theEmployer(brief)}.`,
            brief.opportunity?.id,
          ),
          recallTheConversation(brief),
        ],
        [sayWhyIFit(brief)],
        [
          part('interest', `I would still like to work at ${theEmployer(brief)}.`, brief.organization?.id),
          question,
        ],
      ],
      question,
      missing: ['what is new since then: a result, a skill, a role of theirs that you have seen'],
    };
  },
});
