import { defineCheck } from '../define-check.ts';
import { AGREEMENT_RULES } from '../english/agreement-rules.ts';
import { applyRules } from '../english/rule.ts';
import { SUBJECT_RULES } from '../english/subject-rules.ts';

const RULES = [...AGREEMENT_RULES, ...SUBJECT_RULES];

export const subjectAndVerbAgree = defineCheck({
  id: 'subject-and-verb-agree',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'One does, several do.',
  why: 'Subject and verb that do not agree read as haste.',
  examples: { passes: 'They were glad.', found: 'They ⟦was⟧ glad.' },
  look: (letter) => applyRules(letter, RULES),
});
