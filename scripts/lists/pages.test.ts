import { expect, it } from 'vitest';
import { writeChecksPage } from './checks-page.ts';
import { writeRulesPage } from './rules-page.ts';

it('says of a rule what it asks, whence it comes and what may be changed', () => {
  const [page] = writeRulesPage([
    {
      id: 'wait-a-day',
      summary: 'Wait a day.',
      cites: 'be-patient',
      parameters: {
        days: { default: 1, min: 0, max: 3, unit: 'days', says: 'How long.', source: 'a | b' },
        politely: { default: true, says: 'Whether.', source: 'c' },
      },
    },
  ]);
  expect(page?.text).toContain('## wait-a-day\n\nWait a day.\n');
  expect(page?.text).toContain('| `days` | 1 day | 0 to 3 | How long. | a \\| b |');
  expect(page?.text).toContain('| `politely` | on | on or off | Whether. | c |');
});

it('says of a check why it matters, under what it is about', () => {
  const [page] = writeChecksPage([
    {
      id: 'no-shouting',
      group: 'tone',
      severity: 'hint',
      overridable: false,
      summary: 'Nothing is shouted.',
      why: 'Nobody likes it.',
      examples: { passes: 'Thank you.', found: '⟦THANK YOU⟧.' },
      look: () => [],
    },
  ]);
  expect(page?.text).toContain(
    '## About tone\n\n### no-shouting\n\nNothing is shouted. (`hint`)\n\nNobody likes it.',
  );
  expect(page?.text).toContain('- found: “⟦THANK YOU⟧.”');
});
