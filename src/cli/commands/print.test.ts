import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { composeDraft } from '#core/composer/compose-draft.ts';
import { MORNING_AFTER, richCareer } from '#core/composer/testing/rich-career.ts';
import { stepOf } from '#core/composer/testing/step-of.ts';
import { writeCareer } from '#core/model/write-career.ts';
import { runCliHere } from '#testing/cli-run.ts';

const AT = '2028-02-23T09:00:00+00:00';
let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'print-'));
  file = join(folder, 'career.json');
  const base = richCareer();
  const request = { career: base, now: MORNING_AFTER, channel: 'post' } as const;
  const good = composeDraft({ ...request, step: stepOf('thank-you'), draftId: 'd1' });
  const wrong = { ...good, id: 'd2', body: good.body?.replaceAll('de Búrca', 'de Burca') };
  writeFileSync(file, writeCareer({ ...base, drafts: [good, wrong] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

function print(draft: string, ...args: string[]) {
  return runCliHere(['print', draft, '--career', file, '--at', AT, ...args]);
}

it('writes a PDF, says how many pages it has and what the page has no line for', async () => {
  const out = join(folder, 'letter.pdf');
  const { code, error } = await print('d1', '--as', 'letter', '-o', out);
  expect({ code, error }).toEqual({
    code: 0,
    error: `Wrote ${out}: 1 page.\nMissing: your own address.\nMissing: the address of Séamus de Búrca.\n`,
  });
  expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
});

it('does not write over a file', async () => {
  const { code, error } = await print('d1', '--as', 'card', '-o', file);
  expect(code).toBe(2);
  expect(error).toContain('there is a file already');
});

it.each([
  [
    'an envelope without an address',
    ['d1', '--as', 'envelope'],
    2,
    'there is no postal address of Séamus de Búrca',
  ],
  ['a draft that is not there', ['d9'], 2, 'there is no draft “d9”'],
  ['a letter with a wrong name', ['d2'], 1, 'the name is Séamus de Búrca'],
])('refuses %s', async (_what, [draft = '', ...args], expected, words) => {
  const { code, error } = await print(draft, ...args, '-o', join(folder, 'never.pdf'));
  expect(code).toBe(expected);
  expect(error).toContain(words);
});
