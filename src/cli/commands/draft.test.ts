import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeCareer } from '#core/model/write-career.ts';
import { aCareer } from '#testing/career-builder.ts';
import { runCliHere } from '#testing/cli-run.ts';

const AT = '2028-02-23T09:00:00+00:00';
let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  file = join(folder, 'career.json');
  const career = aCareer()
    .opportunityAt('Quayside Instruments')
    .interviewWith(['Séamus de Búrca'], '2028-02-22T14:00:00+00:00', '2028-02-22T15:00:00+00:00')
    .career();
  writeFileSync(file, writeCareer(career));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['a step that is not on the agenda', ['--step', 'thank-each-interviewer:i9:c9'], 'there is no step'],
  ['no step at all', [], 'say for which step'],
  ['a channel that does not exist', ['--step', 'x', '--channel', 'pigeon'], 'at --channel'],
])('refuses %s with exit code 2', async (_what, args, expected) => {
  const { code, out, error } = await runCliHere(['draft', '--career', file, '--at', AT, ...args]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(expected);
});
