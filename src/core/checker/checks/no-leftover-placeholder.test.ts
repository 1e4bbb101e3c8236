import { testCheck } from '#testing/check-cases.ts';
import { noLeftoverPlaceholder } from './no-leftover-placeholder.ts';

testCheck(noLeftoverPlaceholder, {
  passes: [
    'Dear Séamus, thank you for the hour on Tuesday.',
    'I saw the talk [recording here](https://example.com/talk).',
    'We compared a < b and b > c, and [1] as well.',
    'They “recieved [sic]” it.',
    'The story behind your company name (and the date) made me smile.',
    'Hi there, thank you.',
    '«Wir haben gelacht», sagte er.',
  ],
  finds: [
    'Dear ⟦[First Name]⟧, thank you.',
    'I enjoyed hearing about ⟦{{project}}⟧ and ⟦{{team}}⟧.',
    'I enjoyed hearing about ⟦{project}⟧.',
    'Best, ⟦<NAME>⟧',
    'the hour on ⟦[day]⟧ with ⟦[...]⟧',
    'I liked ⟦(insert topic)⟧.',
    'At ⟦XXX⟧ I ⟦____⟧.',
    'Dear ⟦«name»⟧',
    '⟦Dear ,⟧\n\nThank you.',
    'Hello ⟦Company Name⟧ people',
    'I did ⟦TODO⟧.',
  ],
});
