import { definePurpose } from '../define-purpose.ts';
import { part } from '../message.ts';
import { onTheDay } from '../slots/when.ts';
import { firstThatFits } from '../subject.ts';

/** Asks somebody who knows for the right name and title of a person met, before anything is written to that person. */
export const confirmName = definePurpose({
  id: 'confirm-name',
  summary: 'Asks for the correct name and title of somebody met',
  compose: (brief) => {
    const aboutId = brief.step.about?.contactId;
    const person = aboutId === undefined ? undefined : brief.view.contacts.get(aboutId);
    const on = onTheDay(brief);
    const question =
      person === undefined || person.id === brief.contact?.id
        ? part(
            'question',
            `Could you tell me the full names and titles of the people I met ${on}?`,
            brief.interview?.id,
          )
        : part(
            'question',
            `Could you tell me the full name and title of the person I have noted as ${person.name}?`,
            person.id,
          );
    return {
      subject: firstThatFits('A question about a name'),
      callAbout: `a name I would like to get right`,
      paragraphs: [
        [
          part('thanks', `Thank you for your help with my interview ${on}.`, brief.interview?.id),
          part('purpose', 'I would like to write to everybody I met, and to get their names right.'),
          question,
        ],
        [part('close', 'Many thanks for your help.')],
      ],
      question,
    };
  },
});
