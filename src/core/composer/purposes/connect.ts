import type { Brief } from '../brief.ts';
import { definePurpose } from '../define-purpose.ts';
import { type Part, part } from '../message.ts';
import { topicsFor } from '../slots/share-out.ts';
import { missingTopic } from '../slots/specific.ts';
import { theRole } from '../slots/when.ts';
import { firstThatFits } from '../subject.ts';

/** Asks to stay in touch once the outcome is known; short enough for the note of a LinkedIn invitation. */
export const connect = definePurpose({
  id: 'connect',
  summary: 'Asks somebody met to stay in touch, once the outcome is known',
  compose: (brief) => {
    const recalled = recall(brief);
    return {
      subject: firstThatFits('Staying in touch'),
      callAbout: 'staying in touch',
      paragraphs: [
        [recalled, part('purpose', 'May I add you to the people I stay in touch with?')],
        ...(brief.medium === 'short'
          ? []
          : [[part('close', 'I would be glad to hear now and then how your work goes on.')]]),
      ],
      missing: topicsFor(brief).length === 0 ? [missingTopic(brief)] : [],
    };
  },
});

/** A LinkedIn note has 300 characters, so a long topic gives way to the role. */
const LONGEST_TOPIC = 90;

function recall(brief: Brief): Part {
  const topic = topicsFor(brief).find(
    ({ phrase }) => phrase.kind === 'noun' && phrase.text.length <= LONGEST_TOPIC,
  );
  return topic === undefined
    ? part('specific', `I enjoyed our conversation about ${theRole(brief)}.`, brief.interview?.id)
    : part('specific', `I enjoyed our conversation about ${topic.phrase.text}.`, topic.path);
}
