import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterAt, letterCareer, letterDraft } from '#testing/letter-builder.ts';
import { checkDraft } from './check-draft.ts';

const career = letterCareer();

function check(body: string, subject = 'Thank you') {
  return checkDraft({
    career,
    draft: letterDraft({ subject, body }),
    at: letterAt(),
    language: [],
    notChecked: [],
  });
}

const PIECES = [
  'Dear ',
  'Séamus',
  'Seamus',
  '\n\n',
  '\u200b',
  '\u202e',
  '\u0000',
  'ﬁ',
  '🙂',
  "'",
  '“',
  '((',
  '[name]',
  ' ,',
  '..',
  'I has ',
  'a ',
  'the the ',
  '22 February ',
  'https://',
  '\ud800',
  'ẞ',
  'مرحبا ',
  '東京',
  '-',
  '_',
  '!!',
  '{{',
];

it('survives whatever is typed or pasted, and quotes nothing that is not there', async () => {
  await fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
        maxLength: 60,
      }),
      (parts) => {
        const body = parts.join('');
        for (const { field, span } of check(body).findings) {
          if (span === null || field !== 'body') continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(body.length);
        }
      },
    ),
    { numRuns: 20, seed: 20280222 },
  );
});

it.each([
  ['no spaces', 'a'.repeat(100_000)],
  ['only spaces', ' '.repeat(100_000)],
  ['lines', '\n'.repeat(50_000)],
  ['commas', ','.repeat(50_000)],
  ['brackets', '[('.repeat(20_000)],
  ['quotes', '“"\''.repeat(20_000)],
  ['names', 'Seamus '.repeat(4_000)],
  ['the same word', 'thank you for '.repeat(6_000)],
  ['capitals', 'AAAA '.repeat(15_000)],
  ['dates', 'Monday 22 February '.repeat(3_000)],
  ['digits', '1234567890'.repeat(8_000)],
])('is done with a great many characters of %s in time', (_, body) => {
  const started = performance.now();
  expect(['advice', 'blocked']).toContain(check(body).verdict);
  // A second on an idle machine; the rest is for busy ones.
  expect(performance.now() - started).toBeLessThan(4_000);
});
