import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { introducedBy } from '../slots/introduction.ts';
import { firstThatFits } from '../subject.ts';

/** Writes to somebody one was recommended to, and says by whom. */
export const takeUpIntroduction = definePurpose({
  id: 'take-up-introduction',
  summary: 'Writes to somebody the seeker was introduced to',
  compose: (brief) => {
    const introduction = introducedBy(brief);
    const name = introduction?.other.name;
    const question = part(
      'question',
      'Would you have time for a short conversation, on a day that suits you?',
    );
    return {
      subject: firstThatFits(
        name === undefined ? 'A short conversation' : `${name} suggested that I write to you`,
        'A suggestion that I write to you',
      ),
      callAbout: 'a short conversation',
      paragraphs: [
        [
          name === undefined
            ? null
            : part(
                'introduction',
                `${name} suggested that I write to you.`,
                introduction?.entryId,
                introduction?.other.id,
              ),
          part('purpose', 'I am looking for my next role, and would value your view of the field.'),
        ],
        [question, part('close', 'A quarter of an hour would be plenty, and I will fit in with your diary.')],
      ],
      question,
      missing: [
        ...(name === undefined ? ['who introduced you'] : []),
        `what you would like to ask ${brief.contact?.name ?? 'them'} about`,
      ],
    };
  },
});
