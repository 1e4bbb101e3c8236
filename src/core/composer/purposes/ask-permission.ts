import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { speaksTo } from '../slots/referees.ts';
import { theEmployer, theRole } from '../slots/when.ts';
import { firstThatFits } from '../subject.ts';

/** Asks somebody whether they would vouch, with an easy way to say no. */
export const askPermission = definePurpose({
  id: 'ask-permission',
  summary: 'Asks somebody whether they would speak for the seeker',
  compose: (brief) => {
    const subjects = speaksTo(brief.view.references.get(brief.contact?.id ?? ''));
    const question = part(
      'question',
      subjects === null
        ? 'Would you be willing to speak to them about my work?'
        : `Would you be willing to speak to them about my work, above all about ${subjects}?`,
      brief.contact?.id,
    );
    return {
      subject: firstThatFits('Would you be a reference for me?'),
      callAbout: 'something I would like to ask of you',
      paragraphs: [
        [
          brief.opportunity === null
            ? part('purpose', 'I am talking to employers about a new role, and they may ask for a reference.')
            : part(
                'purpose',
                `I am talking to ${theEmployer(brief)} about ${theRole(brief)}, and they may ask for a reference.`,
                brief.opportunity.id,
              ),
          question,
        ],
        [
          part('next', 'I would tell you beforehand who might get in touch, and about what.'),
          part('close', 'If you would rather not, I quite understand, and there is no need to say why.'),
        ],
      ],
      question,
    };
  },
});
