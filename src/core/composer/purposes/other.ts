import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { thankBriefly } from '../slots/thank.ts';
import { theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** A frame around the seeker's own message: nothing is known about what it should say. */
export const other = definePurpose({
  id: 'other',
  summary: 'A frame for a message of the seeker’s own',
  compose: (brief) => ({
    subject: firstThatFits(aboutRole(brief, 'A message'), 'A message'),
    callAbout: theRole(brief),
    paragraphs: [[thankBriefly(brief)], [part('close', 'I look forward to hearing from you.')]],
    missing: ['what you want to say'],
  }),
});
