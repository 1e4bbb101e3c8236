import { defineCheck } from '../define-check.ts';
import { findNearMisses } from '../names/near-misses.ts';

export const peopleAreNamedRight = defineCheck({
  id: 'people-are-named-right',
  group: 'people',
  severity: 'block',
  overridable: false,
  summary: 'Everyone else mentioned from this opportunity is spelt as they spell it.',
  why: 'Whoever reads the letter knows their colleagues’ names and sees at once that you do not.',
  examples: {
    passes: 'Please thank Priya Raman for the tour.',
    found: 'Please thank ⟦Pryia⟧ Raman for the tour.',
  },
  look(letter) {
    const involved = letter.others.filter((name) => letter.involved.has(name.contact.id));
    return findNearMisses(letter, involved, []);
  },
});
