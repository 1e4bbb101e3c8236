import { factsOf } from '../../facts/career-view.ts';
import type { Brief } from '../brief.ts';
import { definePurpose } from '../define-purpose.ts';
import { type Part, part } from '../message.ts';
import { type Introduction, introducedTo } from '../slots/introduction.ts';
import { firstThatFits } from '../subject.ts';

/** Tells whoever made an introduction what came of it. */
export const reportBack = definePurpose({
  id: 'report-back',
  summary: 'Tells whoever made an introduction what came of it',
  compose: (brief) => {
    const introduction = introducedTo(brief);
    return {
      subject: firstThatFits('What came of your introduction'),
      callAbout: 'what came of your introduction',
      paragraphs: [
        [
          introduction === null ? null : tellWhatHappened(brief, introduction),
          part(
            'thanks',
            'I owe that to you; thank you again for making the connection.',
            introduction?.entryId,
          ),
        ],
        [part('close', 'If I can do something of the kind for you one day, I will be glad to.')],
      ],
      missing: [
        ...(introduction === null ? ['whom you were introduced to'] : []),
        'one thing that came out of the conversation',
      ],
    };
  },
});

function tellWhatHappened(brief: Brief, { other }: Introduction): Part {
  const touches = factsOf(brief.view.facts, 'touch').filter(({ entry }) => entry.contactId === other.id);
  const met = factsOf(brief.view.facts, 'acquaintance').findLast(
    ({ entry }) => entry.event === 'met' && entry.contactId === other.id,
  );
  const spoke = touches.findLast(({ entry }) => entry.outcome === 'spoke' || entry.direction === 'in');
  if (met !== undefined) return part('news', `I have since met ${other.name}.`, met.entry.id, other.id);
  if (spoke !== undefined) {
    return part(
      'news',
      `I have since been in touch with ${other.name}, and had an answer.`,
      spoke.entry.id,
      other.id,
    );
  }
  return part(
    'news',
    `I have written to ${other.name}, as you suggested.`,
    touches.at(-1)?.entry.id,
    other.id,
  );
}
