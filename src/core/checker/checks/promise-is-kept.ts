import { defineCheck } from '../define-check.ts';
import { tellingWords } from '../substance/telling-words.ts';

export const promiseIsKept = defineCheck({
  id: 'promise-is-kept',
  group: 'facts',
  severity: 'warn',
  overridable: false,
  summary: 'A letter that sends what was promised speaks of it.',
  why: 'What was promised and does not come is remembered longer than what was never promised.',
  examples: { passes: 'Here is the coating paper.', found: 'Here is what you asked for.' },
  look({ purpose, interview, draft, body }) {
    if (purpose !== 'send-promised' || body.trim() === '') return [];
    const promised = (interview?.debrief?.promised ?? []).filter(
      ({ contactId }) => contactId === undefined || contactId === draft.contactId,
    );
    const text = body.toLowerCase();
    return promised
      .filter((one) => !tellingWords(one.text).some((word) => text.includes(word)))
      .map((one) => ({ message: `You promised ${one.text}; this letter does not speak of it.` }));
  },
});
