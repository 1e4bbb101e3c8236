import { defineCheck } from '../define-check.ts';
import { findPhrases } from '../english/find-phrases.ts';
import { SPACING_SLIPS } from '../english/phrases.ts';

export const wordsAreJoinedRight = defineCheck({
  id: 'words-are-joined-right',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'What is one word is written as one, and what is two as two.',
  why: 'No dictionary finds a word that was cut in two.',
  examples: { passes: 'Is there anything else?', found: 'Is there ⟦any thing⟧ else?' },
  look: (letter) => findPhrases(letter, SPACING_SLIPS),
});
