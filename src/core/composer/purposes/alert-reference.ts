import { factsOf } from '../../facts/career-view.ts';
import type { Brief } from '../brief.ts';
import { definePurpose } from '../define-purpose.ts';
import { type Part, part } from '../message.ts';
import { listStrengths } from '../slots/fit.ts';
import { speaksTo } from '../slots/referees.ts';
import { sayWhatWasDiscussed } from '../slots/specific.ts';
import { theEmployer, theRole } from '../slots/when.ts';
import { firstThatFits } from '../subject.ts';

/** Tells a referee who may call, about what, and what would help. */
export const alertReference = definePurpose({
  id: 'alert-reference',
  summary: 'Tells a reference to expect a call, and what would help to stress',
  compose: (brief) => ({
    subject: firstThatFits(`A call from ${theEmployer(brief)} about me`, 'A call about me'),
    callAbout: `a call you may get from ${theEmployer(brief)}`,
    paragraphs: [
      [
        part(
          'purpose',
          `${theEmployer(brief)} may get in touch with you soon about my work: I am in conversation with them about ${theRole(brief)}.`,
          brief.opportunity?.id,
        ),
        whoMayCall(brief),
        posting(brief),
      ],
      [sayWhatWasDiscussed(brief), whatToStress(brief)],
      [listStrengths(brief)],
      [part('close', 'Thank you for doing this; I will tell you how it ends.')],
    ],
    missing:
      whatToStress(brief) === null ? [`what ${brief.contact?.name ?? 'your reference'} can speak about`] : [],
  }),
});

function whoMayCall({ facts, view }: Brief): Part | null {
  const entry = factsOf(facts, 'reference').findLast(
    ({ entry: each }) => each.contactId !== undefined,
  )?.entry;
  const caller = view.contacts.get(entry?.contactId ?? '');
  if (caller === undefined) return null;
  const title = caller.title === undefined ? '' : ` (${caller.title})`;
  return part(
    'caller',
    `It will most likely be ${caller.name}${title} who gets in touch.`,
    entry?.id,
    caller.id,
  );
}

function posting({ opportunity }: Brief): Part | null {
  if (opportunity?.posting === undefined) return null;
  return part('posting', `The role is described here: ${opportunity.posting}`, opportunity.id);
}

function whatToStress({ view, contact }: Brief): Part | null {
  const subjects = speaksTo(view.references.get(contact?.id ?? ''));
  return subjects === null
    ? null
    : part('stress', `It would help most if you could say something about ${subjects}.`, contact?.id);
}
