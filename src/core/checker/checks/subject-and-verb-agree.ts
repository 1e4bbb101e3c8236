import { defineCheck } from '../define-check.ts';
import { AGREEMENT_RULES } from '../english/agreement-rules.ts';
import { applyRules } from '../english/rule.ts';

export const subjectAndVerbAgree = defineCheck({
  id: 'subject-and-verb-agree',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'One does, several do.',
  why: 'Subject and verb that do not agree read as haste.',
  examples: { passes: 'They were glad.', found: 'They ⟦was⟧ glad.' },
  look: (letter) => applyRules(letter, AGREEMENT_RULES),
});
