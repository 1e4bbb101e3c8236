import type { Brief } from '../brief.ts';
import { definePurpose } from '../define-purpose.ts';
import { type Part, part } from '../message.ts';
import { sayWhyIFit } from '../slots/fit.ts';
import { stayInterested } from '../slots/look-ahead.ts';
import { thankBriefly } from '../slots/thank.ts';
import { knownTimetable } from '../slots/timetable.ts';
import { theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';
import { writeDate } from '../words/write-date.ts';

/** The first question about the decision, after the day they named or after a week. */
export const checkIn = definePurpose({
  id: 'check-in',
  summary: 'Asks once, courteously, how the decision stands',
  compose: (brief) => {
    const question = askHowItStands(brief);
    return {
      subject: firstThatFits(
        aboutRole(brief, 'Question about your timetable'),
        'A question about your timetable',
      ),
      callAbout: theRole(brief),
      paragraphs: [
        [thankBriefly(brief), stayInterested(brief)],
        [sayWhyIFit(brief)],
        [question, offerMore()],
      ],
      question,
    };
  },
});

function askHowItStands(brief: Brief): Part {
  const timetable = knownTimetable(brief);
  if (timetable?.by == null || timetable.by >= brief.today) {
    return part(
      'question',
      'May I ask how things stand, and when you expect to decide?',
      brief.opportunity?.id,
    );
  }
  const day = writeDate(timetable.by, brief.english, brief.today);
  const said = 'vague' in timetable.given.answer ? `around ${day}` : `by ${day}`;
  return part(
    'question',
    `I understood that a decision was likely ${said}; may I ask whether that timetable still holds?`,
    timetable.entryId,
  );
}

function offerMore(): Part {
  return part('close', 'If anything else from me would help in the meantime, I am glad to send it.');
}
