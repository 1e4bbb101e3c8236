import { defineCheck } from '../define-check.ts';
import { saidOf } from '../language-findings.ts';

export const wordsAreSpelledRight = defineCheck({
  id: 'words-are-spelled-right',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'Every word is in a dictionary, in the record or in your own list.',
  why: 'A misspelling is the fault readers forgive least, and the easiest to avoid.',
  examples: { passes: 'Thank you for your time.', found: 'Thank you for your ⟦tmie⟧.' },
  look: (letter) => saidOf(letter, 'spelling'),
});
