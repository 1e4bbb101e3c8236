import { describe, expect, it } from 'vitest';
import type { LanguageEngine, LanguageFinding } from '#core/ports/language-engine.ts';
import { askEngines } from './ask-engines.ts';

const FOUND: LanguageFinding = {
  kind: 'spelling',
  span: { start: 0, end: 3 },
  message: 'no such word',
  suggestions: [],
};

function engine(over: Partial<LanguageEngine> = {}): LanguageEngine {
  return {
    name: 'spelling',
    pace: 'quick',
    reads: (language) => language.startsWith('en'),
    look: async () => [FOUND],
    close: async () => {},
    ...over,
  };
}

const QUESTION = { subject: 'Tks', body: 'Tks again', language: 'en-IE', known: [] };
const broken = engine({ name: 'grammar', look: async () => Promise.reject(new Error('out of memory')) });
const hanging = engine({ name: 'grammar', look: () => new Promise<never>(() => {}) });

describe('askEngines', () => {
  it('brings together what every engine says, with its field', async () => {
    const { language, notChecked } = await askEngines([engine()], QUESTION);
    expect(language.map(({ field }) => field)).toEqual(['subject', 'body']);
    expect(notChecked).toEqual([]);
  });

  it.each([
    ['crashes', broken, 'Grammar: its engine failed.'],
    ['hangs', hanging, 'Grammar: took too long.'],
    ['is too slow for now', engine({ name: 'grammar', pace: 'slow' }), 'Grammar: not looked at yet.'],
  ])('an engine that %s is named, and the others still count', async (_, bad, reason) => {
    const { language, notChecked } = await askEngines([engine(), bad], {
      ...QUESTION,
      deadline: 20,
      quickly: bad.pace === 'slow',
    });
    expect(language).toHaveLength(2);
    expect(notChecked).toEqual([reason]);
  });

  it('says that nobody reads the language', async () => {
    const answer = await askEngines([engine()], { ...QUESTION, language: 'de-AT' });
    expect(answer).toEqual({ language: [], notChecked: ['Spelling and grammar: nobody here reads de-AT.'] });
  });

  it('says that there is no engine at all', async () => {
    expect((await askEngines([], QUESTION)).notChecked).toHaveLength(1);
  });

  it('drops what lies outside the text', async () => {
    const wild = engine({ look: async () => [{ ...FOUND, span: { start: 2, end: 99 } }] });
    expect((await askEngines([wild], QUESTION)).language).toEqual([]);
  });
});
