import { testCheck } from '#testing/check-cases.ts';
import { peopleAreNamedRight } from './people-are-named-right.ts';

testCheck(peopleAreNamedRight, {
  passes: [
    'Please thank Priya for the tour.',
    'Please thank Priya Raman and Priya’s team.',
    'The price and the prior work. Roman glass. Prime lenses.',
    'I talked to Jonathon elsewhere.', // nobody of this opportunity
  ],
  finds: [
    'Please thank ⟦Pryia⟧ Raman.',
    'Please thank Priya ⟦Ramen⟧.',
    'I told ⟦priya⟧ so.',
    '⟦Priyah⟧’s bench',
  ],
});
