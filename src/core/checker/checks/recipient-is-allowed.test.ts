import { testCheck } from '#testing/check-cases.ts';
import { recipientIsAllowed } from './recipient-is-allowed.ts';

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
