import { defineCheck } from '../define-check.ts';

const LONGEST = 90;

export const subjectSaysWhatItIs = defineCheck({
  id: 'subject-says-what-it-is',
  group: 'form',
  severity: 'warn',
  overridable: false,
  summary: 'An e-mail has a subject; “Re:” only where they wrote first; nothing urgent.',
  why: 'The subject decides whether the letter is opened.',
  examples: { passes: 'Thank you for Tuesday', found: '⟦URGENT⟧: interview' },
  look({ channel, subject, body, draft, record }) {
    if (channel !== 'email' || body.trim() === '') return [];
    if (subject.trim() === '') return [{ message: 'The e-mail has no subject.' }];
    const urgent = /\b(?:URGENT|urgent|ASAP|IMPORTANT|HIGH PRIORITY|please read|action required)\b/u.exec(
      subject,
    );
    if (urgent !== null) {
      return [
        {
          field: 'subject',
          span: { start: urgent.index, end: urgent.index + urgent[0].length },
          message: 'Nothing in a letter of this kind is urgent to them.',
          suggestions: [''],
        },
      ];
    }
    const thread = /^\s*(?:re|aw|fwd?|sv)\s*:\s*/iu.exec(subject);
    const wrote = record.facts.some(
      (fact) =>
        fact.kind === 'touch' &&
        fact.contactId === draft.contactId &&
        fact.channel === 'email' &&
        fact.outcome !== 'auto-reply',
    );
    if (thread !== null && !wrote) {
      return [
        {
          field: 'subject',
          span: { start: 0, end: thread[0].length },
          message: 'By your record there is no e-mail of theirs that this answers.',
          suggestions: [''],
          severity: 'hint',
        },
      ];
    }
    return subject.length > LONGEST
      ? [{ field: 'subject', message: 'The subject is longer than a list of mails shows.', severity: 'hint' }]
      : [];
  },
});
