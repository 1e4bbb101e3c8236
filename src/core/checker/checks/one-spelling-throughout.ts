import { defineCheck } from '../define-check.ts';
import { saidOf } from '../language-findings.ts';

export const oneSpellingThroughout = defineCheck({
  id: 'one-spelling-throughout',
  group: 'language',
  severity: 'hint',
  overridable: false,
  summary: 'American and British spelling are not mixed.',
  why: 'Either is right; both in one letter looks like a copy.',
  examples: { passes: 'The colour and the centre.', found: 'The ⟦color⟧ and the centre.' },
  look: (letter) => saidOf(letter, 'dialect'),
});
