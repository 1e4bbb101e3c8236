import { testCheck } from '#testing/check-cases.ts';
import { noOtherEmployer } from './no-other-employer.ts';

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
