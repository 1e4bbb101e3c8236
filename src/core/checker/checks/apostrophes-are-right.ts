import { defineCheck } from '../define-check.ts';
import { findPhrases } from '../english/find-phrases.ts';
import { APOSTROPHE_SLIPS } from '../english/phrases.ts';

export const apostrophesAreRight = defineCheck({
  id: 'apostrophes-are-right',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'Apostrophes stand where they belong.',
  why: 'Its and it’s, your and you’re are what readers look for first.',
  examples: { passes: 'It’s down to two.', found: '⟦Its down to⟧ two.' },
  look: (letter) => findPhrases(letter, APOSTROPHE_SLIPS),
});
