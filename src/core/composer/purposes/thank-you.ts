import type { Brief } from '../brief.ts';
import { definePurpose } from '../define-purpose.ts';
import { countWords, lengthFor, shorten } from '../length.ts';
import { isRoomy } from '../medium.ts';
import type { Message } from '../message.ts';
import { missingFit, sayWhatWasMissed, sayWhyIFit } from '../slots/fit.ts';
import { askForTheTimetable, closeCourteously, goIntoDetail, sayInterest } from '../slots/look-ahead.ts';
import { mentionThePromise } from '../slots/promise.ts';
import { missingTopic, nameASecondTopic, nameTheTopic } from '../slots/specific.ts';
import { thankForArranging, thankForConversation } from '../slots/thank.ts';
import { theRole } from '../slots/when.ts';
import { firstThatFits } from '../subject.ts';

/** A note to each person met: what only the two of them talked about, why one fits, and the interest. */
export const thankYou = definePurpose({
  id: 'thank-you',
  summary: 'Thanks one person for an interview, with something only the two of them talked about',
  compose: (brief) => (asksQuestions(brief) ? toInterviewer(brief) : toHelper(brief)),
});

function toInterviewer(brief: Brief): Message {
  const { few, most } = lengthFor(brief);
  const specific = nameTheTopic(brief);
  const roomy = isRoomy(brief.medium);
  const second = roomy ? nameASecondTopic(brief) : null;
  const missed = roomy ? sayWhatWasMissed(brief) : null;
  const promise = mentionThePromise(brief);
  const interest = sayInterest(brief);
  const close = closeCourteously(brief);
  const question = brief.step.includes.includes('ask-timetable') ? askForTheTimetable(brief) : null;
  const paragraphs = [
    [thankForConversation(brief), specific, second],
    [sayWhyIFit(brief), missed],
    [promise],
    [interest, question ?? close],
  ];
  const brisk = countWords(paragraphs.flat()) < few && specific !== null;
  return {
    subject: subjectOf(brief),
    callAbout: `our conversation about ${theRole(brief)}`,
    paragraphs: shorten(brisk ? [...paragraphs, [goIntoDetail(brief)]] : paragraphs, most, [
      missed,
      second,
      promise,
      question === null ? close : null,
    ]),
    question,
    missing: [specific === null ? missingTopic(brief) : null, missingFit(brief)].filter(
      (line) => line !== null,
    ),
  };
}

/** Coordinators, hosts and recruiters: short, and without reasons to hire. */
function toHelper(brief: Brief): Message {
  const question = brief.step.includes.includes('ask-timetable') ? askForTheTimetable(brief) : null;
  return {
    subject: subjectOf(brief),
    callAbout: `my interview for ${theRole(brief)}`,
    paragraphs: [
      [thankForArranging(brief), nameTheTopic(brief)],
      [mentionThePromise(brief)],
      [sayInterest(brief), question ?? closeCourteously(brief)],
    ],
    question,
  };
}

function asksQuestions({ part }: Brief): boolean {
  return part === null || part === 'interviewer';
}

function subjectOf(brief: Brief): string {
  const role = brief.opportunity?.role;
  if (role === undefined) return 'Thank you for your time';
  return firstThatFits(
    `Thank you: conversation about the ${role} role`,
    `Thank you: ${role}`,
    'Thank you for your time',
  );
}
