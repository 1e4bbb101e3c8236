import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { missingTopic, recallTheConversation } from '../slots/specific.ts';
import { firstThatFits } from '../subject.ts';

/** A word now and then to somebody met, which asks for nothing. */
export const keepInTouch = definePurpose({
  id: 'keep-in-touch',
  summary: 'Sends a friendly word to somebody met, asking for nothing',
  compose: (brief) => {
    const recalled = recallTheConversation(brief);
    return {
      subject: firstThatFits('A word to stay in touch'),
      callAbout: 'nothing in particular: I wanted to stay in touch',
      paragraphs: [
        [
          recalled ?? part('purpose', 'It has been some time since we spoke, and I wanted to send a word.'),
          part(
            'interest',
            'I hope that your work is going well, and that the months since have been good ones.',
          ),
        ],
        [part('close', 'There is no need to reply; I am glad to stay in touch.')],
      ],
      missing: [
        'something worth their while: news of yours, an article, a thought on what you discussed',
        ...(recalled === null ? [missingTopic(brief)] : []),
      ],
    };
  },
});
