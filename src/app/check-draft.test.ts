import { describe, expect, it } from 'vitest';
import type { LanguageEngine } from '#core/ports/language-engine.ts';
import { createHunspellEngine } from '#language/hunspell/hunspell-engine.ts';
import { letterAt, letterCareer, letterDraft } from '#testing/letter-builder.ts';
import { checkDraftWithEngines } from './check-draft.ts';

const BODY = `Dear Séamus,

Thank you for the hour on Tuesday. What you said about ghosting in wide-angle lenses stayed with me: on the survey camera I halved stray light by moving one baffle, and I would be glad to try the same with your team at Quayside Instruments.

I look forward to hearing from you.

Kind regards,
Niamh Kerr`;

const grammar: LanguageEngine = {
  name: 'grammar',
  pace: 'quick',
  reads: () => true,
  look: async () => [],
  close: async () => {},
};
const dead: LanguageEngine = { ...grammar, look: async () => Promise.reject(new Error('out of memory')) };

function check(body: string, engines: readonly LanguageEngine[] = [createHunspellEngine(), grammar]) {
  return checkDraftWithEngines(
    { engines },
    { career: letterCareer(), draft: letterDraft({ subject: 'Thank you', body }), at: letterAt() },
  );
}

describe('a letter read with engines', () => {
  it('is clear when there is nothing to say', async () => {
    const result = await check(BODY);
    expect(result.findings).toEqual([]);
    expect(result.verdict).toBe('clear');
  });

  it('has its misspellings found, and its names left alone', async () => {
    const { findings, verdict } = await check(BODY.replace('halved', 'havled'));
    expect(findings.map(({ check: id }) => id)).toEqual(['words-are-spelled-right']);
    expect(verdict).toBe('advice');
  });

  it('is never clear when an engine died, and still has its names, placeholders and employers read', async () => {
    const clean = await check(BODY, [dead]);
    expect(clean).toMatchObject({ verdict: 'advice', notChecked: ['Grammar: its engine failed.'] });
    const wrong = await check(BODY.replace('Séamus', 'Seamus').replace('glad', '[adjective]'), [dead]);
    expect(wrong.verdict).toBe('blocked');
    expect(wrong.findings.map(({ check: id }) => id)).toEqual([
      'name-matches-recipient',
      'no-leftover-placeholder',
    ]);
  });

  it('says that it does not read German, and still reads the name', async () => {
    const result = await checkDraftWithEngines(
      { engines: [createHunspellEngine()] },
      {
        career: letterCareer(),
        draft: letterDraft({
          language: 'de-AT',
          subject: 'Danke',
          body: 'Lieber Seamus,\n\nvielen Dank für das Gespräch.',
        }),
        at: letterAt(),
      },
    );
    expect(result.notChecked).toEqual(['Spelling and grammar: nobody here reads de-AT.']);
    expect(result.findings.map(({ check: id }) => id)).toContain('name-matches-recipient');
  });
});
