import { defineCheck } from '../define-check.ts';
import { FIT } from '../substance/purpose-needs.ts';

export const showsFit = defineCheck({
  id: 'shows-fit',
  group: 'substance',
  severity: 'hint',
  overridable: false,
  summary: 'A thank-you to an interviewer has one reminder of what you bring.',
  why: 'The note is read beside others; one fact about you is what stays.',
  look({ english, purpose, interview, draft, body, parts }) {
    const text = body.slice(parts.main.start, parts.main.end);
    if (!english || purpose !== 'thank-you' || text.trim() === '') return [];
    const part = interview?.people?.find(({ contactId }) => contactId === draft.contactId)?.part;
    if (part !== undefined && part !== 'interviewer') return [];
    return FIT.has.test(text) ? [] : [{ message: FIT.without }];
  },
});
