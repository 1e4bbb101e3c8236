import { factsOf } from '../../facts/career-view.ts';
import type { EntryOf } from '../../model/journal-entry.ts';
import type { Brief } from '../brief.ts';
import { definePurpose } from '../define-purpose.ts';
import { type Part, part } from '../message.ts';
import { stayInterested } from '../slots/look-ahead.ts';
import { theRole } from '../slots/when.ts';
import { aboutRole, firstThatFits } from '../subject.ts';

/** They asked to be contacted; this is that contact. */
export const requestedContact = definePurpose({
  id: 'requested-contact',
  summary: 'Gets in touch when and because they asked for it',
  compose: (brief) => {
    const request = latestRequest(brief);
    const question = ask(brief, request);
    return {
      subject: firstThatFits(aboutRole(brief, 'As you asked'), 'As you asked'),
      callAbout: theRole(brief),
      paragraphs: [
        [
          part('purpose', `You asked me to get in touch with you about ${theRole(brief)}.`, request?.id),
          stayInterested(brief, 'it'),
        ],
        [question],
        [part('close', 'Thank you for your time.')],
      ],
      question,
      missing: request === null ? ['what they asked you to get in touch about'] : [],
    };
  },
});

function latestRequest({ facts, contact }: Brief): EntryOf<'request'> | null {
  const requests = factsOf(facts, 'request').map(({ entry }) => entry);
  return requests.findLast(({ contactId }) => contactId === contact?.id) ?? requests.at(-1) ?? null;
}

function ask(_brief: Brief, request: EntryOf<'request'> | null): Part {
  switch (request?.about) {
    case 'references':
      return part(
        'question',
        'Which details of my references would you like to have, and by when?',
        request.id,
      );
    case 'documents':
      return part('question', 'Which documents would you like to have, and in what form?', request.id);
    case 'other':
    case 'status':
    case undefined:
      return part('question', 'May I ask how things stand, and what the next step is?', request?.id);
  }
}
