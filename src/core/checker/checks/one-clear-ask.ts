import { defineCheck } from '../define-check.ts';

const MOST = 2;

export const oneClearAsk = defineCheck({
  id: 'one-clear-ask',
  group: 'form',
  severity: 'hint',
  overridable: false,
  summary: 'The letter asks for one thing.',
  why: 'Of several questions the easiest is answered, and the rest forgotten.',
  look({ body, parts }) {
    const text = body.slice(parts.main.start, parts.main.end);
    const questions = [...text.matchAll(/\?(?=[\s”")]|$)/gu)];
    const next = questions[MOST];
    if (next === undefined) return [];
    const start = parts.main.start + next.index;
    return [
      {
        field: 'body',
        span: { start, end: start + 1 },
        message: `This is the ${questions.length === 3 ? 'third' : `last of ${questions.length}`} question${questions.length === 3 ? '' : 's'}; ask the one that matters.`,
      },
    ];
  },
});
