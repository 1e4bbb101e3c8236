import { testCheck } from '#testing/check-cases.ts';
import { noDoubledWord } from './no-doubled-word.ts';

testCheck(noDoubledWord, {
  passes: [
    'I know that that works, and she had had doubts.',
    'It was a very very dark lens.',
    'Thanks,\n\nThanks to all.',
    'We heard Duran Duran in Baden Baden.',
    'The answer is no. No further notes.',
    'Rows 3 3 and 10 10.',
  ],
  finds: [
    'Thank you for ⟦the the⟧ hour.',
    'Thank you for ⟦the\nthe⟧ hour.',
    '⟦The the⟧ hour passed.',
    'I am ⟦am⟧ glad'.replace('am ⟦am⟧', '⟦am am⟧'),
  ],
});

testCheck(noDoubledWord, {
  letter: { language: 'de-DE' },
  passes: ['Das ist die, die die Linse gebaut hat.', 'dass die die Linse bauen'],
  finds: [],
});
