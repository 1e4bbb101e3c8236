import { testCheck } from '#testing/check-cases.ts';
import { apostrophesAreRight } from './checks/apostrophes-are-right.ts';
import { capitalsAreRight } from './checks/capitals-are-right.ts';
import { fixedPhrasesHold } from './checks/fixed-phrases-hold.ts';
import { noMissingWord } from './checks/no-missing-word.ts';
import { noMixedUpWords } from './checks/no-mixed-up-words.ts';
import { oneOrMany } from './checks/one-or-many.ts';
import { smallWordsFit } from './checks/small-words-fit.ts';
import { spacesAndMarksAreEven } from './checks/spaces-and-marks-are-even.ts';
import { subjectAndVerbAgree } from './checks/subject-and-verb-agree.ts';
import { verbsHaveTheirForm } from './checks/verbs-have-their-form.ts';
import { wordsAreJoinedRight } from './checks/words-are-joined-right.ts';

testCheck(fixedPhrasesHold, {
  passes: [
    'The course of action, the form you gave me, and a form from your office.',
    'I would, of course, be glad; take advantage of it.',
    'Then we met again, rather late, and than which nothing was better.',
    'They are here, and it is quiet in the evening.',
    'Their plan is there, over their heads.',
    'I lead a team of four and will lead another.',
  ],
  finds: [
    'I ⟦would of⟧ written.',
    'It was ⟦better then⟧ I hoped.',
    'I have not ⟦heard form you⟧ since.',
    'I am ⟦bellow⟧ the limit.',
    'Let me know ⟦weather you⟧ agree.',
    'This is ⟦one off the⟧ best.',
  ],
});

testCheck(wordsAreJoinedRight, {
  passes: [
    'We went in to lunch.',
    'Any one of them would do.',
    'Every one of you was kind.',
    'I go there every day; some time ago I did.',
  ],
  finds: ['If there is ⟦any thing⟧ else', 'I must ⟦with draw⟧ my application.', 'I met ⟦some one⟧ there.'],
});

testCheck(apostrophesAreRight, {
  passes: [
    'Its size, its own garden, its first year; it’s late and it’s on me.',
    'The two weeks passed. Last week I called.',
    'Your team’s work',
    'the teams work well together',
  ],
  finds: [
    'I ⟦dont⟧ mind.',
    'The ⟦yesterdays interview⟧ went well.',
    'They ⟦did’nt⟧ say.',
    'in ⟦last weeks meeting⟧',
  ],
});

testCheck(smallWordsFit, {
  passes: [
    'I am responsible for it and interested in the role.',
    'It depends on you; let us discuss it.',
    'a discussion about it',
    'I was interested to the end.',
  ],
  finds: ['I am ⟦responsible of⟧ it.', 'We ⟦discussed about⟧ the plan.', 'I am ⟦capable to⟧ do it.'],
});

testCheck(verbsHaveTheirForm, {
  passes: [
    'I look forward to hearing from you, and to work well done.',
    'I would like to talk. I used to teach. They are used to working late.',
    'I have work to do, have questions, and have to go. You had better ask.',
    'The will discussed above; May welcomed us; what I can do is ask.',
    'to interested parties, to related fields, to advanced students',
    'It was open, complete and clear. It is content.',
    'for help, of interest, without delay, by post, in search of it, for further notice',
    'Did the team help? He did not say. Do you know who asked?',
    'I enjoyed the visit and appreciated the care. We avoid work at night.',
    'let it go, help me see, make us think',
    'the tools we use to build',
    'thank you for your help, for work you did',
    'I was asked to be set up and put in place.',
    'I lead a team of four, and last year was hard.',
  ],
  finds: [
    'I look forward to ⟦hear⟧ from you.',
    'I wanted to ⟦discussed⟧ it with you.',
    'I would ⟦appreciated⟧ it.',
    'They did not ⟦got⟧ it.',
    'I have ⟦went⟧ there.',
    'I have ⟦accept⟧ it.',
    'I was ⟦impress⟧ by it.',
    'Thank you for ⟦introduce⟧ me.',
    'I enjoyed ⟦meet⟧ you.',
    'It was ⟦more better⟧.',
    'I would ⟦interested⟧ in it.',
    'I would like to ⟦contributing⟧ to it.',
    'Last September we ⟦speak⟧ about it.',
  ],
});

testCheck(subjectAndVerbAgree, {
  passes: [
    'The team were kind, the staff are busy, and the panel have decided.',
    'What I told you is true. Meeting you was a pleasure. Both of you have helped.',
    'If I were you, as it were. Let it be. I suggest that he come.',
    'The range of projects was wide. A number of people are waiting. There are a few.',
    'My manager, my team and my family have agreed. You and Sara were there.',
    'He can do it; does she know? It may help, and it did help. Make it work.',
    'There is no news. There are no doubts. What matters is time.',
    'The people in the lab are kind. The plan and the budget are done.',
    'A quick note on today’s interview. Please say if you agree.',
    'I hope the plans work. I know that reports help.',
    'One of the tools that helps is here. The rich are few. It is one of those plans that was dropped.',
    'It has been fun, and will be work of a kind; that will be news.',
  ],
  finds: [
    'I ⟦has⟧ it.',
    'We ⟦was⟧ glad.',
    'They ⟦knows⟧ it.',
    'The decision ⟦have⟧ been made.',
    'It ⟦do⟧ not matter.',
    'Everyone ⟦say⟧ it.',
    'My questions ⟦was⟧ answered.',
    'There ⟦is⟧ two reasons.',
    'Whatever ⟦happen⟧, thank you.',
    'I ⟦done⟧ it.',
    'It ⟦don’t⟧ matter.',
    'The reports that ⟦tells⟧ us are here.',
    'If the timetable ⟦have⟧ moved',
  ],
});

testCheck(oneOrMany, {
  passes: [
    'two-week notice, three new people, one hundred pages, at ten sharp, page three shows it, five percent',
    'a sales role, a systems engineer, this means a lot, these two, those who know, many thanks',
    'The first two were easy. Several of them agreed. One of the best. Few would.',
    'two staff, both team and manager, each of the rooms, a series of talks',
  ],
  finds: [
    'They decide in two ⟦week⟧.',
    'three ⟦student⟧ of mine',
    'one of my ⟦friend⟧',
    'these ⟦skill⟧ are rare',
    'the ⟦informations⟧',
    'Kind ⟦regard⟧',
  ],
});

testCheck(noMissingWord, {
  passes: [
    'I wanted to thank you. Happy to help. I hope you agree. I would like that.',
    'I look forward to it. Looking forward, we plan. Step forward with care.',
    'Thank you very much. Thanks to your help. Thank you both.',
    'I am most interested in it. The interested reader.',
    'Let me know. Let us know when. Let it be known.',
    'It made me glad to see it.',
  ],
  finds: [
    'I ⟦wanted thank⟧ you.',
    'I look ⟦forward hearing⟧ from you.',
    'Thank ⟦you⟧ taking the time.',
    'I am very ⟦interested⟧ the role.',
    'I ⟦very⟧ interested in it.',
    'It ⟦was⟧ pleasure to meet you.',
  ],
});

testCheck(noMixedUpWords, {
  passes: [
    'I can show you photographs and send you references.',
    'with you today, of you all, for you people',
    'the plans that are questions',
    'Go on in and on; come in on Monday.',
    'how you work shows',
  ],
  finds: [
    'Thank you for ⟦you⟧ time.',
    'I liked ⟦you⟧ point.',
    'how ⟦you⟧ team works',
    'the rest of ⟦are⟧ team',
  ],
});

testCheck(capitalsAreRight, {
  passes: [
    'We met on Friday in May; you may march on. See ana.friday@example.com, www.english.com.',
    'I use npm, e.g. on iOS. It took 3 min. or so.',
    'Dear Ana,\n\nthank you.',
  ],
  finds: ['We met on ⟦friday⟧.', 'I think ⟦i⟧ can.', 'It is done. ⟦we⟧ left.', 'in ⟦august⟧ or ⟦september⟧'],
});

testCheck(spacesAndMarksAreEven, {
  passes: [
    'Well, yes; (see below). 1,000 and 3.5 at 10:30, v2.1, e.g. this… and so on.',
    'www.example.com,ok a.b@example.com',
    'He said “yes” and left :-)',
  ],
  finds: ['Well⟦ ,⟧ yes', 'Well⟦,⟧yes', 'It is done⟦.⟧We left.', 'It is done⟦..⟧ We left.', 'a ⟦(⟧see below'],
});
