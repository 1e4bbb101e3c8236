import { testCheck } from '#testing/check-cases.ts';
import { contactDetailsAreRight } from './checks/contact-details-are-right.ts';
import { honorificIsRight } from './checks/honorific-is-right.ts';
import { interviewIsDatedRight } from './checks/interview-is-dated-right.ts';
import { promiseIsKept } from './checks/promise-is-kept.ts';
import { roleIsNamedRight } from './checks/role-is-named-right.ts';
import { signedWithOwnName } from './checks/signed-with-own-name.ts';
import { weekdayFitsDate } from './checks/weekday-fits-date.ts';

testCheck(weekdayFitsDate, {
  passes: [
    'We met on Tuesday, 22 February 2028; Tuesday 22 February; Tuesday, February 22nd; Tue, Feb 22.',
    'on Wednesday the 23rd of February, and on 22 February',
    'On Tuesday 22 people came; May 3 of them stay? Sunday, March on.',
    'The Friday March was long. Monday 31 February is no day.',
  ],
  finds: [
    'We met on ⟦Monday, 22 February⟧.',
    'on ⟦Thursday 22 February 2028⟧',
    '⟦Friday, Feb. 22⟧',
    'until ⟦Friday, March 4⟧',
  ],
});

testCheck(interviewIsDatedRight, {
  passes: [
    'Thank you for our conversation on Tuesday, and for Tuesday’s interview.',
    'Thank you for the hour on 22 February.',
    'I look forward to meeting you on Thursday. You said you would decide by Friday.',
    'Thank you for the invitation to a second interview on Monday.',
    'On Monday I read the paper you named.',
  ],
  finds: [
    'Thank you for our conversation on ⟦Monday⟧.',
    'Thank you for the hour on ⟦21 February⟧.',
    'I enjoyed ⟦Wednesday⟧’s interview.',
    'Thank you for the ⟦second⟧ interview.',
  ],
});

testCheck(honorificIsRight, {
  passes: [
    'Dear Dr. de Búrca,',
    'Dear Dr de Búrca,',
    'Dear Séamus,',
    'Dear Séamus de Búrca,',
    'Dear all,',
    'Dear Doctor de Búrca,',
    'Dear Dr. Séamus de Búrca,',
  ],
  finds: ['Dear ⟦Mr.⟧ de Búrca,', 'Dear ⟦Prof.⟧ de Búrca,', 'Dear Dr. ⟦Séamus⟧,'],
});

testCheck(roleIsNamedRight, {
  passes: [
    'the Lens Designer position',
    'a lens designer',
    'Lens Design is fun',
    'an Optical Designer',
    'the Optical Engineer post',
    'LENS DESIGNER',
  ],
  finds: ['the ⟦Lense Designer⟧ position', 'the ⟦Lens Desinger⟧ position', 'the ⟦Lens Designers⟧ position'],
});

testCheck(signedWithOwnName, {
  passes: [
    'Dear Séamus,\n\nKind regards,\nNiamh Kerr',
    'Dear Séamus,\n\nKind regards,\nNiamh',
    'Dear Séamus,\n\nBest,\nN. Kerr',
    'Dear Séamus,\n\nBest,\nNK',
    'Dear Séamus,\n\nKind regards,\nNiamh Kerr\n+353 1 555 0100',
    'Dear Séamus,\n\nThanks,\nThe team',
  ],
  finds: ['Dear Séamus,\n\nKind regards,\n⟦Naimh Kerr⟧', 'Dear Séamus,\n\nBest,\n⟦Niamh Ker⟧'],
});

testCheck(contactDetailsAreRight, {
  passes: [
    'Call me at +353 1 555 0100 or 555 0100, or write to niamh@example.com.',
    'It was 2028-02-22, 1,000,000 and 20 200.',
    'the desk, info@elsewhere.example',
  ],
  finds: ['Call me at ⟦+353 1 555 0110⟧.', 'Write to ⟦niam@example.com⟧.'],
});

testCheck(promiseIsKept, {
  letter: { purpose: 'send-promised' },
  passes: ['Here is the paper on coatings.', 'The coating paper is attached.'],
  finds: ['Here is what you asked for.'],
});
