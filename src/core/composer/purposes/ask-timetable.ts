import { definePurpose } from '../define-purpose.ts';
import { askForTheTimetable, closeCourteously } from '../slots/look-ahead.ts';
import { thankBriefly } from '../slots/thank.ts';
import { theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** For when nobody asked at the end of the interview. */
export const askTimetable = definePurpose({
  id: 'ask-timetable',
  summary: 'Asks when a decision is expected, where that was not asked in the interview',
  compose: (brief) => {
    const question = askForTheTimetable(brief);
    return {
      subject: firstThatFits(aboutRole(brief, 'A question about timing'), 'A question about timing'),
      callAbout: theRole(brief),
      paragraphs: [[thankBriefly(brief)], [question, closeCourteously(brief)]],
      question,
    };
  },
});
