import type { Purpose } from '../../model/lists.ts';
import { defineCheck } from '../define-check.ts';
import { findTone, tonePatterns } from '../tone/tone-pattern.ts';

const PATTERNS = tonePatterns(String.raw`
hint ;; (?:salary|compensation|pay (?:range|rise|packet|scale|band|level|expectations?|increase)|bonus(?:es)?|stock options|equity package|signing bonus|raise|wages?|remuneration)(?: \w+)? ;; talk of terms before there is an offer ;; Wait until they make one.
hint ;; (?:vacation|holiday|annual leave|sick leave|pto|paid time off|maternity leave|remote|home.?office|work(?:ing)? from home) (?:days?|allowance|entitlement|policy|option|time) ;; talk of terms before there is an offer ;; Wait until they make one.
hint ;; (?:health insurance|pension|401\(?k\)?|company car|flexible hours|benefits package|the benefits|perks) ;; talk of terms before there is an offer ;; Wait until they make one.
hint ;; (?:what|how much)(?: \w+){0,3} (?:pay|pays|earn|offer me|be paid) ;; talk of terms before there is an offer ;; Wait until they make one.
`);

/** Before an offer, to the employer. With an agency, pay is part of the talk. */
const EARLY: ReadonlySet<Purpose> = new Set([
  'thank-you',
  'check-in',
  'nudge',
  'closing-note',
  'ask-timetable',
  'connect',
  'confirm-interview',
  'keep-in-touch',
  're-approach',
]);

export const noPayTalk = defineCheck({
  id: 'no-pay-talk',
  group: 'tone',
  severity: 'hint',
  overridable: false,
  summary: 'Pay, holidays and benefits wait for the offer.',
  why: 'Asked too early, it says what you want from them before they know what they want from you.',
  examples: { passes: 'Thank you for the hour.', found: 'What is the ⟦salary⟧?' },
  look: (letter) =>
    EARLY.has(letter.purpose) && letter.organization?.kind !== 'agency' ? findTone(letter, PATTERNS) : [],
});
