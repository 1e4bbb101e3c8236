import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { stayInterested } from '../slots/look-ahead.ts';
import { thankBriefly } from '../slots/thank.ts';
import { theEmployer, theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** The last word after silence: no reproach, no deadline, an open door. */
export const closingNote = definePurpose({
  id: 'closing-note',
  summary: 'Ends an unanswered follow-up kindly and leaves the door open',
  compose: (brief) => ({
    subject: firstThatFits(aboutRole(brief, 'With thanks'), 'With thanks'),
    callAbout: theRole(brief),
    paragraphs: [
      [
        thankBriefly(brief),
        part(
          'purpose',
          `I imagine that timing or priorities have changed at ${theEmployer(brief)}, as they often do.`,
        ),
      ],
      [
        stayInterested(brief),
        part(
          'next',
          'I will leave the matter with you now, and would be glad to hear from you at any later time.',
        ),
      ],
      [part('close', 'I wish you and your colleagues all the best.')],
    ],
  }),
});
