import { expect, it } from 'vitest';
import { letterFor } from '#testing/letter-builder.ts';
import { grammarHolds } from './grammar-holds.ts';

const span = { start: 0, end: 4 };

it('says what an engine said, and nothing else', () => {
  const said = (['spelling', 'dialect', 'capitalised-unknown', 'grammar'] as const).map((kind) => ({
    kind,
    field: 'body' as const,
    span,
    message: kind,
    suggestions: ['a'],
  }));
  expect(grammarHolds.look(letterFor({ body: 'Some words', said }))).toEqual([
    { field: 'body', span, message: 'grammar', suggestions: ['a'] },
  ]);
  expect(grammarHolds.look(letterFor({ body: 'Some words' }))).toEqual([]);
});
