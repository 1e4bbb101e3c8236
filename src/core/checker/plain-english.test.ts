import { testCheck } from '#testing/check-cases.ts';
import { noDoubledWord } from './checks/no-doubled-word.ts';
import { noLeftoverPlaceholder } from './checks/no-leftover-placeholder.ts';
import { rightArticle } from './checks/right-article.ts';

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

testCheck(rightArticle, {
  passes: [
    'An hour with a European team at a university, a one-off, a unique user.',
    'An MBA, an HR lead, an SLA, a NATO post, a UK visa, a PhD, a US team, an FAQ, a FAQ.',
    'A historic day, an historic day, an honest answer, an heir, an honour.',
    'An 8-week plan, an 11 o’clock call, an 18-month horizon, a 9-week plan, a 100-page book, a 180-degree turn.',
    'An unimportant matter, an uninteresting note, an unknown, an umbrella, an L-shaped room.',
    'Vitamin A is good. Grade A or better. Plan A, in short.',
    'A Ukrainian colleague, a U-turn, a euro, a one-time chance, a useful idea, a Utah firm.',
    'A Łódź office and an Óbuda office',
    'A STEM degree, a SaaS firm, an AI team, an ML model, an API, an NGO, an IT lead, a CV.',
  ],
  finds: [
    '⟦A⟧ hour with ⟦an⟧ European team.',
    'It was ⟦an⟧ pleasure and ⟦a⟧ honour.',
    'I wrote ⟦a⟧ email to ⟦a⟧ HR lead and ⟦an⟧ university.',
    '⟦An⟧ useful idea and ⟦a⟧ interesting one.',
    '⟦a⟧ 8-week plan',
  ],
});

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
