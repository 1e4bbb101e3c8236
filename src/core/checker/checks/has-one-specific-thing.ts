import { defineCheck } from '../define-check.ts';
import { tellingWords } from '../substance/telling-words.ts';

export const hasOneSpecificThing = defineCheck({
  id: 'has-one-specific-thing',
  group: 'substance',
  severity: 'hint',
  overridable: false,
  summary: 'A thank-you takes up one thing that was talked about.',
  why: 'One detail of the conversation is what makes a note theirs and nobody else’s.',
  look({ english, purpose, interview, draft, body }) {
    if (!english || purpose !== 'thank-you' || body.trim() === '') return [];
    const topics = interview?.debrief?.topics ?? [];
    const theirs = topics.filter(({ contactId }) => contactId === undefined || contactId === draft.contactId);
    if (theirs.length === 0) return [];
    const text = body.toLowerCase();
    if (topics.some((topic) => tellingWords(topic.text).some((word) => text.includes(word)))) return [];
    return [
      {
        message: `Nothing here is of that conversation. You noted: ${theirs
          .slice(0, 2)
          .map((topic) => topic.text)
          .join('; ')}.`,
      },
    ];
  },
});
