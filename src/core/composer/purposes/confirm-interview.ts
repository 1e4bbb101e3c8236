import type { Brief } from '../brief.ts';
import { definePurpose } from '../define-purpose.ts';
import { type Part, part } from '../message.ts';
import { atTheHour, theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';
import { peopleOf } from '../turn.ts';
import { enumerate } from '../words/enumerate.ts';

/** Confirms day, hour, form and people, so that a misunderstanding shows in time. */
export const confirmInterview = definePurpose({
  id: 'confirm-interview',
  summary: 'Confirms the day, the hour and the form of an interview',
  compose: (brief) => ({
    subject: firstThatFits(aboutRole(brief, 'Interview confirmed'), 'Interview confirmed'),
    callAbout: `our interview for ${theRole(brief)}`,
    paragraphs: [
      [
        part(
          'thanks',
          `Thank you for the invitation to talk about ${theRole(brief)}.`,
          brief.opportunity?.id,
        ),
        confirm(brief),
        nameThePeople(brief),
      ],
      [part('close', 'If there is anything I should prepare or bring, please let me know.')],
    ],
    missing: brief.interview === null ? ['the interview this confirms'] : [],
  }),
});

const FORM = { phone: ' by telephone', video: ' by video', onsite: ' at your office' } as const;

function confirm(brief: Brief): Part | null {
  const { interview } = brief;
  if (interview === null) return null;
  const form = interview.format === undefined ? '' : FORM[interview.format];
  return part(
    'confirmation',
    `I am glad to confirm our interview${form} on ${atTheHour(brief)}.`,
    interview.id,
  );
}

function nameThePeople({ interview, view, contact }: Brief): Part | null {
  const met = interview === null ? [] : peopleOf(interview);
  const people = met.filter((id) => id !== contact?.id);
  const others = people.flatMap((id) => view.contacts.get(id)?.name ?? []);
  if (others.length === 0) return null;
  const names = people.length < met.length ? ['you', ...others] : others;
  return part('people', `I look forward to speaking with ${enumerate(names)}.`, ...people);
}
