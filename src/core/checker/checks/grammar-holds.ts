import { defineCheck } from '../define-check.ts';
import { saidOf } from '../language-findings.ts';

export const grammarHolds = defineCheck({
  id: 'grammar-holds',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'The grammar engine finds nothing to mend.',
  why: 'A slip in grammar reads as haste.',
  examples: { passes: 'They were glad.', found: '⟦They was⟧ glad.' },
  look: (letter) => saidOf(letter, 'grammar'),
});
