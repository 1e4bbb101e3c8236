import { defineCheck } from '../define-check.ts';
import { findPhrases } from '../english/find-phrases.ts';
import { PREPOSITION_SLIPS } from '../english/phrases.ts';

export const smallWordsFit = defineCheck({
  id: 'small-words-fit',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'The small words go with the words they stand by.',
  why: 'A wrong preposition is what tells a careful letter from a hurried one.',
  examples: { passes: 'I am responsible for it.', found: 'I am ⟦responsible of⟧ it.' },
  look: (letter) => findPhrases(letter, PREPOSITION_SLIPS),
});
