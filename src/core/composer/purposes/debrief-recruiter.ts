import type { Brief } from '../brief.ts';
import { definePurpose } from '../define-purpose.ts';
import { type Part, part } from '../message.ts';
import { reportWhyIFit } from '../slots/fit.ts';
import { sayWhatWasDiscussed } from '../slots/specific.ts';
import { knownTimetable } from '../slots/timetable.ts';
import { onTheDay, theEmployer, theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';
import { peopleOf } from '../turn.ts';
import { enumerate } from '../words/enumerate.ts';
import { writeDate } from '../words/write-date.ts';

/** Tells the recruiter how the interview went, in a form that can be passed on. */
export const debriefRecruiter = definePurpose({
  id: 'debrief-recruiter',
  summary: 'Tells the recruiter how the interview went, the same day',
  compose: (brief) => {
    const question = askAboutTiming(brief);
    return {
      subject: firstThatFits(aboutRole(brief, 'How the interview went'), 'How the interview went'),
      callAbout: `my interview for ${theRole(brief)}`,
      paragraphs: [
        [
          part(
            'purpose',
            `My interview with ${theEmployer(brief)} for ${theRole(brief)} took place ${onTheDay(brief)}.`,
            brief.interview?.id,
          ),
          nameThePeople(brief),
          sayWhatWasDiscussed(brief),
        ],
        [reportWhyIFit(brief), interest(brief)],
        [tellTheTimetable(brief), question, part('close', 'Please pass on my thanks to everybody I met.')],
      ],
      question,
      missing: sayWhatWasDiscussed(brief) === null ? ['what you talked about in the interview'] : [],
    };
  },
});

function nameThePeople({ interview, view, contact }: Brief): Part | null {
  if (interview === null) return null;
  const people = peopleOf(interview).flatMap((id) => {
    const person = view.contacts.get(id);
    const asked = (interview.people ?? []).some(
      (each) => each.contactId === id && (each.part ?? 'interviewer') === 'interviewer',
    );
    return person === undefined || !asked || id === contact?.id ? [] : [person];
  });
  if (people.length === 0) return null;
  return part(
    'people',
    `I spoke with ${enumerate(people.map(({ name }) => name))}.`,
    ...people.map(({ id }) => id),
  );
}

function interest(brief: Brief): Part | null {
  switch (brief.opportunity?.interest) {
    case 'none':
      return null;
    case 'high':
      return part(
        'interest',
        'I am very interested, and would like to go on to the next step.',
        brief.opportunity.id,
      );
    case 'normal':
    case undefined:
      return part('interest', 'I am interested in going on to the next step.', brief.opportunity?.id);
  }
}

function tellTheTimetable(brief: Brief): Part | null {
  const timetable = knownTimetable(brief);
  if (timetable?.by == null) return null;
  const day = writeDate(timetable.by, brief.english, brief.today);
  const said = 'vague' in timetable.given.answer ? `around ${day}` : `by ${day}`;
  return part('timetable', `They spoke of a decision ${said}.`, timetable.entryId);
}

function askAboutTiming(brief: Brief): Part | null {
  return brief.step.includes.includes('ask-timetable')
    ? part('timetable', 'Could you find out when they expect to decide?', brief.opportunity?.id)
    : null;
}
