import { defineCheck } from '../define-check.ts';
import { MISSING_RULES } from '../english/missing-rules.ts';
import { applyRules } from '../english/rule.ts';

export const noMissingWord = defineCheck({
  id: 'no-missing-word',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'No small word is left out.',
  why: 'The eye of the writer puts in the word the hand left out.',
  examples: { passes: 'I wanted to thank you.', found: 'I ⟦wanted thank⟧ you.' },
  look: (letter) => applyRules(letter, MISSING_RULES),
});
