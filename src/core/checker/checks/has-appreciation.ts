import type { Purpose } from '../../model/lists.ts';
import { defineCheck } from '../define-check.ts';

const THANKS =
  /\b(?:thank|thanks|grateful|gratitude|appreciat\w*|obliged|kind of you|generous (?:with|of)|pleasure|enjoyed|honou?red|delighted|privilege|good to (?:meet|see|talk)|great to|wonderful|liked)\b/iu;
/** Letters that owe thanks before anything else. */
const OWES: ReadonlySet<Purpose> = new Set([
  'thank-you',
  'thank-reference',
  'thank-referrer',
  'decline',
  'withdraw',
  'reply-to-rejection',
  'answer-offer',
  'ask-extension',
  'update-reference',
]);

export const hasAppreciation = defineCheck({
  id: 'has-appreciation',
  group: 'substance',
  severity: 'hint',
  overridable: false,
  summary: 'A letter that owes thanks gives them.',
  why: 'It is what the letter is for.',
  look({ english, purpose, body }) {
    if (!english || !OWES.has(purpose) || body.trim() === '' || THANKS.test(body)) return [];
    return [{ message: 'Nowhere does this letter say thank you.' }];
  },
});
