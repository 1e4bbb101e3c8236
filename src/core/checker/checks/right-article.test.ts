import { testCheck } from '#testing/check-cases.ts';
import { rightArticle } from './right-article.ts';

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
