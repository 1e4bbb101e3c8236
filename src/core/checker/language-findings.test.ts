import { expect, it } from 'vitest';
import { letterFor } from '#testing/letter-builder.ts';
import { grammarHolds } from './checks/grammar-holds.ts';
import { oneSpellingThroughout } from './checks/one-spelling-throughout.ts';
import { rightWordIsMeant } from './checks/right-word-is-meant.ts';
import { unknownNamesAreChecked } from './checks/unknown-names-are-checked.ts';
import { wordsAreSpelledRight } from './checks/words-are-spelled-right.ts';

const span = { start: 0, end: 4 };
const KINDS = ['spelling', 'dialect', 'capitalised-unknown', 'grammar', 'confusion'] as const;
const said = KINDS.map((kind) => ({ kind, field: 'body' as const, span, message: kind, suggestions: ['a'] }));

it.each([
  [grammarHolds, 'grammar'],
  [oneSpellingThroughout, 'dialect'],
  [rightWordIsMeant, 'confusion'],
  [unknownNamesAreChecked, 'capitalised-unknown'],
  [wordsAreSpelledRight, 'spelling'],
] as const)('$0.id says what an engine said of %s, and nothing else', (check, kind) => {
  expect(check.look(letterFor({ body: 'Some words', said }))).toEqual([
    { field: 'body', span, message: kind, suggestions: ['a'] },
  ]);
  expect(check.look(letterFor({ body: 'Some words' }))).toEqual([]);
});

it('only hints at a word that may have been meant', () => {
  const maybe = [
    { kind: 'confusion-maybe' as const, field: 'body' as const, span, message: '', suggestions: [] },
  ];
  expect(rightWordIsMeant.look(letterFor({ body: 'Some words', said: maybe }))).toMatchObject([
    { severity: 'hint' },
  ]);
});
