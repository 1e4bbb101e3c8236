import { defineCheck } from '../define-check.ts';
import { MIXED_UP_RULES } from '../english/mixed-up-rules.ts';
import { applyRules } from '../english/rule.ts';

export const noMixedUpWords = defineCheck({
  id: 'no-mixed-up-words',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'You and your, are and our, on and one stand where they belong.',
  why: 'The smallest words are typed without looking, and read without mercy.',
  examples: { passes: 'Thank you for your time.', found: 'Thank you for ⟦you⟧ time.' },
  look: (letter) => applyRules(letter, MIXED_UP_RULES),
});
