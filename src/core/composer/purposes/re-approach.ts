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
    const fresh = brief.opportunity;
    const about = brief.view.opportunities.get(brief.step.about?.opportunityId ?? '');
    const earlier = { ...brief, opportunity: about ?? fresh };
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
            `Some time ago we talked about ${theRole(earlier)} at ${theEmployer(brief)}.`,
            earlier.opportunity?.id,
          ),
          recallTheConversation(brief),
        ],
        about === undefined || fresh === null
          ? []
          : [
              part(
                'news',
                `I have now seen your opening for ${theRole(brief)}, and am going for it.`,
                fresh.id,
              ),
            ],
        [sayWhyIFit(brief)],
        [
          part('interest', `I would still like to work at ${theEmployer(brief)}.`, brief.organization?.id),
          about === undefined
            ? question
            : part('close', 'If you have a word of advice for me, I would be grateful.'),
        ],
      ],
      question: about === undefined ? question : null,
      missing: ['what is new since then: a result, a skill, a role of theirs that you have seen'],
    };
  },
});
