import { defineCheck } from '../define-check.ts';
import { saidOf } from '../language-findings.ts';

export const unknownNamesAreChecked = defineCheck({
  id: 'unknown-names-are-checked',
  group: 'language',
  severity: 'hint',
  overridable: false,
  summary: 'A name found nowhere in the record is read once more.',
  why: 'Nobody but you can tell whether a name is spelt right that is not in your notes.',
  examples: { passes: 'We talked about Dublin.', found: 'We talked about ⟦Dulbin⟧.' },
  look: (letter) => saidOf(letter, 'capitalised-unknown'),
});
