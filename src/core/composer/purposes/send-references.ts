import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { listReferee, willingReferees } from '../slots/referees.ts';
import { theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** The list of referees an employer asked for: only those who have agreed. */
export const sendReferences = definePurpose({
  id: 'send-references',
  summary: 'Gives the employer the references it asked for, those who agreed only',
  compose: (brief) => {
    const referees = willingReferees(brief);
    return {
      subject: firstThatFits(aboutRole(brief, 'My references'), 'My references'),
      callAbout: `my references for ${theRole(brief)}`,
      paragraphs: [
        [
          part(
            'thanks',
            `Thank you for asking for my references for ${theRole(brief)}.`,
            brief.opportunity?.id,
          ),
          referees.length === 0
            ? null
            : part('purpose', 'These people know my work at first hand and have agreed to speak about it:'),
        ],
        ...referees.map((referee) => [listReferee(referee)]),
        [part('close', 'Please let me know when you plan to get in touch, so that they can expect you.')],
      ],
      missing: referees.length === 0 ? ['somebody who has agreed to speak for you'] : [],
    };
  },
});
