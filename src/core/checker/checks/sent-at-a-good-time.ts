import { HOUR, instantFrom } from '../../time/instant.ts';
import { defineCheck, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import type { Touch } from '../sending/touches.ts';
import { touchesOf } from '../sending/touches.ts';

const EARLIEST_AFTER = 1.5 * HOUR;
const APART = 72 * HOUR;
const UNANSWERED = 3;

export const sentAtAGoodTime = defineCheck({
  id: 'sent-at-a-good-time',
  group: 'sending',
  severity: 'warn',
  overridable: false,
  summary: 'Not sent already, not on the heels of the interview or of the last letter, not one too many.',
  why: 'A second thank-you, or a fourth unanswered question, undoes the first.',
  look: (letter) => [...alreadyThanked(letter), ...tooSoon(letter), ...tooMany(letter)],
});

function alreadyThanked(letter: Letter): readonly Found[] {
  if (letter.purpose !== 'thank-you') return [];
  const { contactId } = letter.draft;
  const before = touchesOf(letter).find(
    (touch) =>
      touch.direction === 'out' &&
      touch.purpose === 'thank-you' &&
      touch.contactId === contactId &&
      touch.interviewId === letter.interview?.id &&
      touch.outcome !== 'bounced',
  );
  return before === undefined || contactId === undefined
    ? []
    : [{ message: `You thanked them on ${before.at.slice(0, 10)} already.` }];
}

function tooSoon({ purpose, interview, at }: Letter): readonly Found[] {
  if (purpose !== 'thank-you' || interview === null) return [];
  const end = instantFrom(interview.endsAt);
  if (at >= end && at - end < EARLIEST_AFTER)
    return [
      {
        message:
          'The interview ended less than an hour and a half ago: a note this quick looks written before.',
        severity: 'hint',
      },
    ];
  return at < end ? [{ message: 'The interview is not over by your record.', severity: 'hint' }] : [];
}

/** Contacts that ask: they are counted, and kept apart. */
const COUNTED = new Set(['check-in', 'nudge', 'closing-note', 'other']);

function tooMany(letter: Letter): readonly Found[] {
  if (!COUNTED.has(letter.purpose) || letter.opportunity === null) return [];
  const unanswered: Touch[] = [];
  for (const touch of touchesOf(letter)) {
    if (touch.direction === 'in' && touch.outcome !== 'auto-reply') unanswered.length = 0;
    else if (
      touch.direction === 'out' &&
      COUNTED.has(touch.purpose ?? 'other') &&
      touch.outcome !== 'bounced' &&
      touch.outcome !== 'no-answer'
    )
      unanswered.push(touch);
  }
  if (unanswered.length >= UNANSWERED)
    return [{ message: `${unanswered.length} of your messages stand unanswered. One more will not help.` }];
  const last = unanswered.at(-1);
  return last !== undefined && letter.at - instantFrom(last.at) < APART
    ? [{ message: `You wrote on ${last.at.slice(0, 10)}. Let three days pass.`, severity: 'hint' }]
    : [];
}
