import { defineCheck } from '../define-check.ts';
import { saidOf } from '../language-findings.ts';

export const rightWordIsMeant = defineCheck({
  id: 'right-word-is-meant',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: 'No word stands where another, easily taken for it, is meant.',
  why: 'A real word in the wrong place passes every dictionary and no reader.',
  examples: { passes: 'I heard from your team.', found: 'I heard ⟦form⟧ your team.' },
  look: (letter) => [
    ...saidOf(letter, 'confusion'),
    ...saidOf(letter, 'confusion-maybe').map((found) => ({ ...found, severity: 'hint' as const })),
  ],
});
