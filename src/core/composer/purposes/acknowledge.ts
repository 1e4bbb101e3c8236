import type { Fact } from '../../model/journal-entry.ts';
import { instantFrom } from '../../time/instant.ts';
import type { Brief } from '../brief.ts';
import { definePurpose } from '../define-purpose.ts';
import { type Part, part } from '../message.ts';
import { answerBy } from '../slots/offer.ts';
import { knownTimetable } from '../slots/timetable.ts';
import { atTheHour, theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';
import { writeWeekdayDate } from '../words/write-date.ts';

/** Thanks them for news and repeats what was understood, once. */
export const acknowledge = definePurpose({
  id: 'acknowledge',
  summary: 'Thanks them for news, and repeats what was understood',
  compose: (brief) => {
    const news = brief.facts.findLast(({ entry }) => isNews(entry))?.entry ?? null;
    return {
      subject: firstThatFits(aboutRole(brief, 'Thank you for the news'), 'Thank you for the news'),
      callAbout: theRole(brief),
      paragraphs: [
        [
          part('thanks', `Thank you for letting me know how things stand with ${theRole(brief)}.`, news?.id),
          repeat(brief, news),
        ],
        [part('close', 'If you need anything from me in the meantime, I am glad to send it.')],
      ],
      missing: news === null ? ['the news this answers'] : [],
    };
  },
});

function isNews(entry: Fact): boolean {
  switch (entry.kind) {
    case 'timetable':
    case 'offer':
      return true;
    case 'touch':
      return entry.direction === 'in' && entry.outcome !== 'auto-reply';
    case 'stage':
      return entry.by !== 'seeker';
    case 'amend':
      return entry.by === 'employer' || entry.by === 'agency';
    default:
      return false;
  }
}

function repeat(brief: Brief, news: Fact | null): Part | null {
  switch (news?.kind) {
    case 'timetable': {
      const by = knownTimetable(brief)?.by ?? null;
      return by === null
        ? part('news', 'I look forward to hearing more when you are able to say.', news.id)
        : part(
            'news',
            `I have noted ${writeWeekdayDate(by, brief.english, brief.today)}, and look forward to hearing from you then.`,
            news.id,
          );
    }
    case 'offer': {
      const by = answerBy(brief, news);
      const answer = by === null ? 'I will give you my answer soon.' : `You will have my answer by ${by}.`;
      return part('news', `I was very pleased to have your offer. ${answer}`, news.id);
    }
    case 'stage':
      return news.stage === 'reopened'
        ? part('news', 'I am glad that the role is open again, and remain interested in it.', news.id)
        : null;
    case 'amend':
      return newTime(brief, news.id);
    default:
      return null;
  }
}

function newTime(brief: Brief, entryId: string): Part | null {
  const { interview, now } = brief;
  if (interview === null || instantFrom(interview.startsAt) <= now) return null;
  return part(
    'news',
    `I have noted the new time of our interview: ${atTheHour(brief)}.`,
    entryId,
    interview.id,
  );
}
