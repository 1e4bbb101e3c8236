import { testCheck } from '#testing/check-cases.ts';
import { companyIsNamedRight } from './checks/company-is-named-right.ts';
import { nameMatchesRecipient } from './checks/name-matches-recipient.ts';
import { noOtherEmployer } from './checks/no-other-employer.ts';
import { peopleAreNamedRight } from './checks/people-are-named-right.ts';

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

testCheck(companyIsNamedRight, {
  passes: [
    'I enjoyed hearing about Quayside Instruments.',
    'Quayside is where I would like to work, and Quayside’s lenses are why.',
    'QUAYSIDE INSTRUMENTS',
    'We walked along the quayside past the instruments.',
    'Your instrument designs are fine.',
  ],
  finds: [
    'I enjoyed hearing about ⟦Quaside⟧ Instruments.',
    'I would like to join ⟦Quayeside⟧.',
    'I would like to join ⟦QuaySide⟧.',
    'I would like to join ⟦quayside⟧.',
    'The role at Quayside ⟦instruments⟧ is clear.',
    'I would like to join ⟦Quay Side⟧.',
    'The role at Quayside ⟦Instrument⟧ is clear.',
    'The role at ⟦QuaysideInstruments⟧ is clear.',
  ],
});

{
  testCheck(noOtherEmployer, {
    passes: [
      'I would be glad to join Quayside Instruments.',
      'We walked along the harbor to the labs.',
      'The harbour is near.',
    ],
    finds: [
      'I would be glad to join ⟦Harbor Labs⟧.',
      'I would be glad to join ⟦harbor labs⟧.',
      'What ⟦Harbor⟧ needs is clear.',
    ],
  });

  const target = {
    organizations: [
      { id: 'o1', name: 'Quayside Instruments', country: 'IE', zone: 'Europe/Dublin' },
      { id: 'o2', name: 'Target', country: 'US', zone: 'America/New_York' },
      { id: 'o3', name: 'Larkfield', kind: 'agency', country: 'IE', zone: 'Europe/Dublin' },
    ],
  };

  testCheck(noOtherEmployer, {
    letter: { career: target },
    passes: ['Target dates help. Our target is clear.'],
    finds: ['I would be glad to join ⟦Target⟧.'],
  });
}
