import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { MEANINGS } from './define-meaning.ts';
import { hearWords } from './hear-words.ts';
import { sentencesOf } from './sentences.ts';

const Labelled = z.strictObject({
  id: z.string(),
  style: z.string(),
  subject: z.string(),
  text: z.string(),
  meanings: z.array(z.enum(MEANINGS)),
});

/** Every proposal about these letters, and every meaning that was to be heard in them. */
function measure(file: string) {
  const letters = readFileSync(`corpus/answers/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Labelled.parse(JSON.parse(line)));
  const heard = letters.flatMap(({ id, text }) => hearWords(text).map(({ meaning }) => `${id} ${meaning}`));
  const meant = new Set(letters.flatMap(({ id, meanings }) => meanings.map((meaning) => `${id} ${meaning}`)));
  const right = heard.filter((one) => meant.has(one));
  return {
    precision: right.length / heard.length,
    recall: right.length / meant.size,
    wrong: heard.filter((one) => !meant.has(one)),
  };
}

describe('hearWords', () => {
  it.each([
    ['tuned.jsonl', 0.98, 0.98],
    // Written after the readers and not used to change them: see corpus/answers/README.md.
    ['set-aside.jsonl', 0.95, 0.85],
  ])('hears what the letters of %s say, and little that they do not', (file, precision, recall) => {
    const measured = measure(file);
    expect(measured.precision, measured.wrong.join(', ')).toBeGreaterThanOrEqual(precision);
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
  });

  it('shows the sentences that say it, as they were written', () => {
    const text = 'Dear Niamh,\n\nThank you. We’ve   decided not to proceed.\n\nDr. Ferreira';
    expect(hearWords(text)).toMatchObject([
      { meaning: 'rejection', words: [{ text: 'We’ve   decided not to proceed.', start: 24, end: 55 }] },
    ]);
  });

  it('hears nothing in what is only quoted, and lets the gravest meaning silence the rest', () => {
    expect(hearWords('See below.\n\n> We regret that you were not selected for the role.')).toEqual([]);
    const both = 'We went with another candidate. Please send us your expenses. You will hear by Friday.';
    expect(hearWords(both).map(({ meaning }) => meaning)).toEqual(['rejection']);
  });

  it('P09 takes no longer for words made to be slow', () => {
    const slow = [
      'please '.repeat(5_000),
      'a'.repeat(50_000),
      'not be '.repeat(5_000),
      'we we we '.repeat(3_000),
    ];
    const start = performance.now();
    for (const text of slow) hearWords(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('sentencesOf', () => {
  it('ends at full stops and blank lines, not at titles and abbreviations', () => {
    const text = 'Dr. Ferreira meets us at 10 a.m. on Friday. Ask for Prof. Sato\n\nThanks!';
    expect(sentencesOf(text).map((one) => one.text)).toEqual([
      'Dr. Ferreira meets us at 10 a.m. on Friday.',
      'Ask for Prof. Sato',
      'Thanks!',
    ]);
    for (const { start, end, text: sentence } of sentencesOf(text))
      expect(text.slice(start, end)).toBe(sentence);
  });
});
