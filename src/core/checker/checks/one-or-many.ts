import { defineCheck } from '../define-check.ts';
import { NUMBER_RULES } from '../english/number-rules.ts';
import { applyRules } from '../english/rule.ts';

export const oneOrMany = defineCheck({
  id: 'one-or-many',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'Nouns are in the singular or the plural as their number asks.',
  why: 'Two week is a slip no dictionary sees.',
  examples: { passes: 'They decide in two weeks.', found: 'They decide in two ⟦week⟧.' },
  look: (letter) => applyRules(letter, NUMBER_RULES),
});
