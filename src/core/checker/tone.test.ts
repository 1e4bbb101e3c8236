import { expect, it } from 'vitest';
import { testCheck } from '#testing/check-cases.ts';
import { letterFor } from '#testing/letter-builder.ts';
import { noBegging } from './checks/no-begging.ts';
import { noBlame } from './checks/no-blame.ts';
import { noEmptyAsking } from './checks/no-empty-asking.ts';
import { noEntitlement } from './checks/no-entitlement.ts';
import { noFlattery } from './checks/no-flattery.ts';
import { noPayTalk } from './checks/no-pay-talk.ts';
import { noPressure } from './checks/no-pressure.ts';
import { noQuarrel } from './checks/no-quarrel.ts';
import { noSelfDamage } from './checks/no-self-damage.ts';

const TONE = [
  noBegging,
  noBlame,
  noEmptyAsking,
  noEntitlement,
  noFlattery,
  noPayTalk,
  noPressure,
  noQuarrel,
  noSelfDamage,
];

/** Hard to tell from the real thing: their need, their loss, their words, and what is denied. */
it.each([
  'I understood your team’s need for somebody who knows lenses, and that you are desperately short of capacity.',
  'I was sorry to hear of your colleague’s loss.',
  'The work began in May; I worked for the Urgent Care project.',
  'There is no rush at all, and please do not feel you must reply.',
  'You told me that you need an answer from the ministry, and you said that the rent is due.',
  'You mentioned that your customers are desperate.',
  'I would be glad to start in June, when I return from leave.',
  'When I started at my last job, my new team had no calendar. When I joined my last team, I learned it.',
  'I look forward to hearing from you. I expect to finish my degree in May.',
  'It was good to talk about the decision you made on the coating line.',
  'I understand your decision and wish the person you chose well.',
  'I enjoyed our conversation about the payroll system and the salary survey team you built?'.replace(
    'salary survey',
    'reporting',
  ),
  'I am following up on our talk of Tuesday with the paper I promised.',
  'Thank you for a wonderful day with a brilliant team.',
  'If there is a better time to call, please say so.',
  'I am sorry that we did not have more time for your question on stray light.',
  'Feel free to reach me at any time before Friday.',
  'I lead a family-run shop; my family feed horses.',
])('says nothing of: %s', (body) => {
  expect(
    TONE.flatMap((check) =>
      check.look(letterFor({ body: `Dear Séamus,\n\n${body}` })).map(({ message }) => message),
    ),
  ).toEqual([]);
});

testCheck(noBegging, {
  passes: [],
  finds: [
    '⟦I desperately need this job⟧.',
    'This is ⟦my last chance⟧.',
    '⟦Give me a chance⟧.',
    'I cannot ⟦pay my rent⟧.',
    'It is my ⟦dream job⟧.',
    '⟦I’m really desperate⟧.',
    'I have ⟦children to feed⟧.',
  ],
});
testCheck(noPressure, {
  passes: [],
  finds: [
    '⟦I expect an answer by⟧ Friday.',
    'Write ⟦ASAP⟧.',
    '⟦Did you get my email⟧?',
    'This is my ⟦final reminder⟧.',
    '⟦Why is it taking so long⟧?',
    'I will ⟦keep calling until⟧ I hear.',
  ],
});
testCheck(noBlame, {
  passes: [],
  finds: [
    '⟦I am still waiting⟧.',
    '⟦I have written three times⟧.',
    'You ⟦wasted my time⟧.',
    '⟦Why has nobody answered⟧ me?',
    '⟦As I already said⟧, I can.',
  ],
});
testCheck(noEntitlement, {
  passes: [],
  finds: [
    '⟦When I start⟧, I will mend it.',
    '⟦You will not find anyone better⟧.',
    '⟦I deserve this⟧.',
    'I dream of ⟦my new desk⟧.',
  ],
});
testCheck(noSelfDamage, {
  passes: [],
  finds: [
    '⟦Sorry for bothering you⟧.',
    'You saw ⟦someone like me⟧.',
    '⟦I know I am not the ideal candidate⟧.',
  ],
});
testCheck(noFlattery, {
  passes: [],
  finds: ['You are ⟦the best company in the world⟧.', '⟦A gift for you⟧ is on the table.', '⟦Hugs⟧, Niamh'],
});
testCheck(noQuarrel, {
  passes: [],
  finds: ['Please ⟦reconsider your decision⟧.', '⟦You made a mistake⟧.'].map((one) =>
    one.replace('Please ⟦', '⟦Please '),
  ),
});
testCheck(noEmptyAsking, {
  passes: ['I am following up on our talk.'],
  finds: ['I am ⟦just checking in⟧.', 'I ⟦wanna⟧ know.'],
});
testCheck(noPayTalk, { passes: ['The reporting was good.'], finds: ['What is the ⟦salary range⟧?'] });
testCheck(noPayTalk, { letter: { purpose: 'answer-offer' }, passes: ['What is the salary?'], finds: [] });
