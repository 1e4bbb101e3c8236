import { testCheck } from '#testing/check-cases.ts';
import { referencesHavePermission } from './references-have-permission.ts';

testCheck(referencesHavePermission, {
  letter: { purpose: 'send-references' },
  passes: ['My references follow shortly.'],
  finds: ['My reference is ⟦Oona Lindqvist⟧.'],
});
testCheck(referencesHavePermission, {
  letter: { purpose: 'alert-reference', contactId: 'c5' },
  passes: [],
  finds: ['Dear Oona, they may call you.'],
});
testCheck(referencesHavePermission, {
  letter: {
    purpose: 'alert-reference',
    contactId: 'c5',
    career: {
      journal: [
        {
          id: 'j1',
          at: '2028-02-20T09:00:00Z',
          kind: 'reference',
          opportunityId: 'p1',
          event: 'permitted',
          referenceIds: ['c5'],
        },
      ],
    },
  },
  passes: ['Dear Oona, they may call you.'],
  finds: [],
});
