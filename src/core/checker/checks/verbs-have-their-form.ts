import { defineCheck } from '../define-check.ts';
import { applyRules } from '../english/rule.ts';
import { VERB_RULES } from '../english/verb-rules.ts';

export const verbsHaveTheirForm = defineCheck({
  id: 'verbs-have-their-form',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'Verbs stand in the form their place asks for.',
  why: 'A wrong form makes the reader read the sentence twice.',
  examples: { passes: 'I look forward to hearing from you.', found: 'I look forward to ⟦hear⟧ from you.' },
  look: (letter) => applyRules(letter, VERB_RULES),
});
