import type { Brief } from '../brief.ts';
import { definePurpose } from '../define-purpose.ts';
import { type Part, part } from '../message.ts';
import { outcomeOf } from '../slots/outcome.ts';
import { theEmployer, theRole } from '../slots/when.ts';
import { firstThatFits } from '../subject.ts';

/** Tells a referee how it ended. */
export const updateReference = definePurpose({
  id: 'update-reference',
  summary: 'Tells a reference how it ended, and thanks them again',
  compose: (brief) => {
    const outcome = tellTheOutcome(brief);
    return {
      subject: firstThatFits(`News from ${theEmployer(brief)}`, 'How it ended'),
      callAbout: `how things went with ${theEmployer(brief)}`,
      paragraphs: [
        [
          part(
            'purpose',
            `You were kind enough to speak for me with ${theEmployer(brief)}.`,
            brief.opportunity?.id,
          ),
          outcome,
        ],
        [part('thanks', 'Thank you again for your help; it meant a good deal to me.')],
      ],
      missing: outcome === null ? [`how it ended with ${theEmployer(brief)}`] : [],
    };
  },
});

function tellTheOutcome(brief: Brief): Part | null {
  const outcome = outcomeOf(brief);
  const role = theRole(brief);
  const tell = (text: string): Part => part('outcome', text, outcome?.id);
  switch (outcome?.stage) {
    case 'offered':
      return tell(`They have offered me ${role}, and I am considering it.`);
    case 'accepted':
      return tell(`They offered me ${role}, and I have accepted.`);
    case 'started':
      return tell(`I have started in ${role}.`);
    case 'rejected':
      return tell(`They have chosen somebody else for ${role}, so the search goes on.`);
    case 'declined':
      return tell(`They offered me ${role}, and I have decided not to take it.`);
    case 'withdrawn':
      return tell(`I have since decided not to go on with ${role}.`);
    case 'closed':
      return tell(`Nothing has come of ${role} this time, so the search goes on.`);
    default:
      return null;
  }
}
