import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { introducedTo } from '../slots/introduction.ts';
import { firstThatFits } from '../subject.ts';

/** Thanks whoever made an introduction, before anything has come of it. */
export const thankReferrer = definePurpose({
  id: 'thank-referrer',
  summary: 'Thanks somebody for an introduction',
  compose: (brief) => {
    const introduction = introducedTo(brief);
    const name = introduction?.other.name;
    return {
      subject: firstThatFits('Thank you for the introduction'),
      callAbout: 'the introduction you made',
      paragraphs: [
        [
          part(
            'thanks',
            name === undefined
              ? 'Thank you for the introduction you made for me.'
              : `Thank you for introducing me to ${name}.`,
            introduction?.entryId,
            introduction?.other.id,
          ),
          part('appreciation', 'It was generous of you to think of it.'),
        ],
        [part('next', 'I will get in touch in the next few days and tell you what comes of it.')],
      ],
      missing: name === undefined ? ['whom you were introduced to'] : [],
    };
  },
});
