import { testCheck } from '#testing/check-cases.ts';
import { channelIsAllowed } from './checks/channel-is-allowed.ts';
import { recipientIsAllowed } from './checks/recipient-is-allowed.ts';
import { referencesHavePermission } from './checks/references-have-permission.ts';

{
  const BODY = ['Dear Séamus, thank you.'];
  const NONE: readonly string[] = [];
  const at = '2028-02-22T16:00:00+00:00';
  const later = '2028-02-22T18:00:00+00:00';
  const restriction = (fields: object) => ({
    id: 'j1',
    at,
    kind: 'restriction',
    opportunityId: 'p1',
    ...fields,
  });
  const journal = (...entries: readonly object[]) => ({ journal: entries });
  const lifted = (fields: object) => ({ ...restriction(fields), id: 'j2', at: later, lifted: true });

  testCheck(channelIsAllowed, { passes: BODY, finds: NONE });
  testCheck(channelIsAllowed, {
    letter: { career: journal(restriction({ rule: 'no-calls' })) },
    passes: BODY,
    finds: NONE,
  });
  testCheck(channelIsAllowed, {
    letter: { career: journal(restriction({ rule: 'no-calls' })), channel: 'phone' },
    passes: NONE,
    finds: BODY,
  });
  testCheck(channelIsAllowed, {
    letter: {
      career: journal(restriction({ rule: 'no-calls' }), lifted({ rule: 'no-calls' })),
      channel: 'phone',
    },
    passes: BODY,
    finds: NONE,
  });
  testCheck(channelIsAllowed, {
    // Their own call lifts it.
    letter: {
      career: journal(restriction({ rule: 'no-calls' }), {
        id: 'j2',
        at: later,
        kind: 'touch',
        direction: 'in',
        channel: 'phone',
        opportunityId: 'p1',
        outcome: 'spoke',
      }),
      channel: 'phone',
    },
    passes: BODY,
    finds: NONE,
  });
  testCheck(channelIsAllowed, {
    letter: { career: journal(restriction({ rule: 'no-notes' })) },
    passes: NONE,
    finds: BODY,
  });
  testCheck(channelIsAllowed, {
    letter: { career: journal(restriction({ rule: 'no-notes' })), purpose: 'check-in' },
    passes: BODY,
    finds: NONE,
  });
  testCheck(channelIsAllowed, {
    // Said only later than this letter is looked at.
    letter: { career: journal({ ...restriction({ rule: 'no-notes' }), at: '2028-03-01T00:00:00Z' }) },
    passes: BODY,
    finds: NONE,
  });
  testCheck(channelIsAllowed, {
    // The entry was a mistake.
    letter: {
      career: journal(restriction({ rule: 'no-notes' }), {
        id: 'j2',
        at: later,
        kind: 'correction',
        entryId: 'j1',
        by: null,
      }),
    },
    passes: BODY,
    finds: NONE,
  });
  testCheck(channelIsAllowed, {
    letter: { career: journal(restriction({ rule: 'only-channels', channels: ['post'] })) },
    passes: NONE,
    finds: BODY,
  });
  testCheck(channelIsAllowed, {
    letter: { career: journal(restriction({ rule: 'only-channels', channels: ['post', 'email'] })) },
    passes: BODY,
    finds: NONE,
  });
  testCheck(channelIsAllowed, {
    letter: {
      career: journal(
        restriction({ rule: 'no-channels', channels: ['email', 'fax'] }),
        lifted({ rule: 'no-channels', channels: ['fax'] }),
      ),
    },
    passes: NONE,
    finds: BODY,
  });
  testCheck(channelIsAllowed, {
    letter: { channel: 'post', career: { organizations: organizations(['email']) } },
    passes: NONE,
    finds: BODY,
  });
  testCheck(channelIsAllowed, {
    letter: { channel: 'email', career: { organizations: organizations(['email']) } },
    passes: BODY,
    finds: NONE,
  });
  testCheck(channelIsAllowed, {
    letter: {
      channel: 'phone',
      career: { seeker: { name: 'Niamh', locale: 'en-IE', zone: 'Europe/Dublin', phoneUse: 'never' } },
    },
    passes: NONE,
    finds: BODY,
  });

  function organizations(channels: readonly string[]) {
    const place = { country: 'IE', zone: 'Europe/Dublin' };
    return [
      { id: 'o1', name: 'Quayside Instruments', ...place, channels },
      { id: 'o2', name: 'Harbor Labs', ...place },
      { id: 'o3', name: 'Larkfield', ...place },
    ];
  }
}

{
  const BODY = ['Thank you.'];
  const NONE: readonly string[] = [];
  const at = '2028-02-22T16:00:00+00:00';
  const rule = { id: 'j1', at, kind: 'restriction', opportunityId: 'p1' };
  const agency = {
    opportunities: [
      { id: 'p1', organizationId: 'o1', role: 'Lens Designer', agencyId: 'o3', recruiterId: 'c4' },
      { id: 'p2', organizationId: 'o2', role: 'Optical Engineer' },
    ],
  };

  testCheck(recipientIsAllowed, { passes: BODY, finds: NONE });
  testCheck(recipientIsAllowed, {
    letter: { career: { journal: [{ ...rule, rule: 'not-this-person', contactId: 'c1' }] } },
    passes: NONE,
    finds: BODY,
  });
  testCheck(recipientIsAllowed, {
    letter: { career: { journal: [{ ...rule, rule: 'not-this-person', contactId: 'c2' }] } },
    passes: BODY,
    finds: NONE,
  });
  testCheck(recipientIsAllowed, {
    letter: { alsoTo: ['c2'], career: { journal: [{ ...rule, rule: 'not-this-person', contactId: 'c2' }] } },
    passes: NONE,
    finds: BODY,
  });
  testCheck(recipientIsAllowed, { letter: { career: agency }, passes: NONE, finds: BODY });
  testCheck(recipientIsAllowed, { letter: { career: agency, contactId: 'c4' }, passes: BODY, finds: NONE });
  testCheck(recipientIsAllowed, {
    letter: { career: { ...agency, journal: [{ ...rule, rule: 'via-recruiter', lifted: true }] } },
    passes: BODY,
    finds: NONE,
  });
  testCheck(recipientIsAllowed, {
    letter: { career: { journal: [{ ...rule, rule: 'via-recruiter', viaContactId: 'c4' }] } },
    passes: NONE,
    finds: BODY,
  });
}

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
