import { defineCheck } from '../define-check.ts';
import { PURPOSE_NEEDS } from '../substance/purpose-needs.ts';

export const saysWhatItIsFor = defineCheck({
  id: 'says-what-it-is-for',
  group: 'substance',
  severity: 'hint',
  overridable: false,
  summary: 'A letter has what one of its kind needs: the ask, the news, the way to reach you.',
  why: 'Each kind of letter has one or two things it cannot do without.',
  look({ english, purpose, body, parts }) {
    const text = body.slice(parts.main.start, parts.main.end);
    if (!english || text.trim() === '') return [];
    return (PURPOSE_NEEDS[purpose] ?? []).flatMap(({ has, without }) =>
      has.test(text) ? [] : [{ message: without }],
    );
  },
});
