import { testCheck } from '#testing/check-cases.ts';
import { nameMatchesRecipient } from './name-matches-recipient.ts';

testCheck(nameMatchesRecipient, {
  passes: [
    'Dear Séamus,\n\nThank you for your time.',
    'Dear Dr. de Búrca,',
    'Dear Dr de Búrca:',
    'Dear Séamus de Búrca,',
    'DEAR SÉAMUS,',
    'hi Séamus — thank you',
    'Good morning, Séamus!',
    'Séamus,\n\nthank you.',
    'Dear all, thank you.',
    'Dear hiring team,',
    'Hi there,',
    'Thank you for your time.',
    'Dear Séamus, Thank you for Tuesday.',
    'Dear Séamus,\n\nI met Seán, Same and James there. Summer is near.',
    'A Dhochtúir de Búrca, a chara,',
  ],
  finds: [
    'Dear ⟦Seamus⟧,\n\nThank you.',
    'Dear ⟦Séamas⟧,',
    'Dear ⟦séamus⟧,',
    'Dear Dr. ⟦Búrca⟧,',
    'Dear Dr. ⟦de Burca⟧,',
    'Dear Dr. ⟦De Búrca⟧,',
    'Dear ⟦Grace⟧,',
    'Hello ⟦Gráinne⟧,',
    'Dear ⟦Priya⟧,',
    'Dear Séamus and ⟦Priya⟧,',
    'Dear Séamus,\n\nThank you again, ⟦Seamus⟧, for the hour.',
    'Dear Séamus,\n\nI told a friend about Séamus ⟦Burca⟧.',
  ],
});

testCheck(nameMatchesRecipient, {
  letter: { contactId: 'c2', alsoTo: ['c4'] },
  passes: [
    'Dear Priya and Will,',
    'Dear Priya,\n\nWell, I will walk by the marsh in March.',
    'Dear Ms Raman,',
  ],
  finds: ['Dear ⟦Pryia⟧ and Will,', 'Dear Priya and ⟦Bill⟧,', 'Dear Ms ⟦Ramen⟧,'],
});
