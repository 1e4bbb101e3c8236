import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeCareer } from '#core/model/write-career.ts';
import { aCareer } from '#testing/career-builder.ts';
import { runCliHere } from '#testing/cli-run.ts';

const story = aCareer()
  .opportunityAt('Quayside Instruments')
  .interviewWith(['Séamus de Búrca'], '2028-02-22T14:00:00+00:00', '2028-02-22T15:00:00+00:00');
const thanks = {
  purpose: 'thank-you',
  interviewId: 'i1',
  contactId: story.contactId('Séamus de Búrca'),
  channel: 'email',
  subject: 'Thank you for Tuesday',
} as const;
const career = story
  .drafted({
    ...thanks,
    body: 'Dear Seamus,\n\nThank you for showing me the lens lab on Tuesday.\n\nKind regards,\nNiamh Kerr',
  })
  .drafted({
    ...thanks,
    body: 'Dear Séamus,\n\nThank you for showing me the lens lab on Tuesday.\n\nKind regards,\nNiamh Kerr',
  })
  .career();
const AT = '2028-02-23T09:00:00+00:00';

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  file = join(folder, 'career.json');
  writeFileSync(file, writeCareer(career));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('blocks a wrong name with exit code 1, and says where it stands and what would be right', async () => {
  const { code, out } = await runCliHere(['check', '--career', file, '--draft', 'd1', '--at', AT, '--json']);
  const result = JSON.parse(out);
  const finding = result.findings.find(({ check }: { check: string }) => check === 'name-matches-recipient');
  expect(code).toBe(1);
  expect(result).toMatchObject({ format: 'afterword/check/1', verdict: 'blocked' });
  expect(finding).toMatchObject({ severity: 'block', field: 'body', span: { start: 5, end: 11 } });
  expect(finding.suggestions).toContain('Séamus');
});

it('lets the corrected letter pass with exit code 0', async () => {
  const { code, out } = await runCliHere(['check', '--career', file, '--draft', 'd2', '--at', AT, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out).verdict).not.toBe('blocked');
});

it('reads a draft from a file as from the career', async () => {
  const draftFile = join(folder, 'draft.json');
  writeFileSync(draftFile, JSON.stringify({ ...career.drafts[0], alsoTo: null }));
  const fromFile = await runCliHere(['check', '--career', file, '--draft', draftFile, '--at', AT, '--json']);
  const byId = await runCliHere(['check', '--career', file, '--draft', 'd1', '--at', AT, '--json']);
  expect(fromFile).toEqual(byId);
});

it('says to a person which line, which word and why', async () => {
  const { out } = await runCliHere(['check', '--career', file, '--draft', 'd1', '--at', AT]);
  expect(out).toContain('It cannot go like this.');
  expect(out).toContain('line 1, “Seamus”');
});

it.each([
  ['no draft', [], '--draft'],
  ['a draft that is nowhere', ['--draft', 'd9'], 'there is no draft or file “d9”'],
])('refuses %s with exit code 2', async (_what, args, expected) => {
  const { code, error } = await runCliHere(['check', '--career', file, ...args]);
  expect(code).toBe(2);
  expect(error).toContain(expected);
});

it('answers a batch line by line', async () => {
  const [wrong, right] = career.drafts;
  const lines = [
    { id: 'a', career, draft: wrong, at: AT },
    { id: 'b', career, draft: { ...right, channel: 'pigeon' } },
    { id: 'c', career, draft: right, at: AT },
  ];
  const { code, out } = await runCliHere(['check', '--batch', '-'], {
    stdin: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  const [first, second, third] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(first.result.verdict).toBe('blocked');
  expect(second).toMatchObject({ id: 'b', error: { at: 'draft.channel' } });
  expect(third.result.verdict).not.toBe('blocked');
});
