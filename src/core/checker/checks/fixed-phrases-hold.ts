import { defineCheck } from '../define-check.ts';
import { findPhrases } from '../english/find-phrases.ts';
import { PHRASE_SLIPS } from '../english/phrases.ts';

export const fixedPhrasesHold = defineCheck({
  id: 'fixed-phrases-hold',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'Fixed phrases stand as everybody knows them.',
  why: 'A phrase everybody knows shows a slip in it at once.',
  examples: { passes: 'I would have sent it.', found: 'I ⟦would of⟧ sent it.' },
  look: (letter) => findPhrases(letter, PHRASE_SLIPS),
});
