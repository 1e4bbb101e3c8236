import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCareer } from '#core/model/write-career.ts';
import { aCareer } from '#testing/career-builder.ts';
import { runCliHere } from '#testing/cli-run.ts';

const career = aCareer()
  .opportunityAt('Quayside Instruments')
  .interviewWith(['Séamus de Búrca'], '2028-02-22T14:00:00+00:00', '2028-02-22T15:00:00+00:00')
  .career();
const AT = '2028-02-23T09:00:00+00:00';

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'agenda-'));
  file = join(folder, 'career.json');
  writeFileSync(file, writeCareer(career));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('afterword agenda --career', () => {
  it('answers in the form of the contract, as of the given instant', async () => {
    const { code, out, error } = await runCliHere(['agenda', '--career', file, '--at', AT, '--json']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject({ format: 'afterword/agenda/1', at: AT });
  });

  it('reads the career from standard input for -', async () => {
    const fromFile = await runCliHere(['agenda', '--career', file, '--at', AT, '--json']);
    const piped = await runCliHere(['agenda', '--career', '-', '--at', AT, '--json'], {
      stdin: writeCareer(career),
    });
    expect(piped).toEqual(fromFile);
  });

  it.each([
    ['an instant without an offset', ['--at', '2028-02-23T09:00'], 'at --at'],
    [
      'a file that is not there',
      ['--career', 'nowhere.json'],
      'there is no file “nowhere.json”, at --career',
    ],
    ['an unknown option', ['--yesterday'], "unknown option '--yesterday'"],
  ])('refuses %s in one line with exit code 2', async (_what, args, expected) => {
    const { code, out, error } = await runCliHere(['agenda', '--career', file, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^afterword: .*\n$/);
    expect(error).toContain(expected);
  });

  it.each([
    ['not JSON', '{"format": "afterword/1",\n}', 'line 2, column 1'],
    [
      'an unknown key',
      '{"format":"afterword/1","seeker":{"name":"A","locale":"en","zone":"UTC","age":3}}',
      'seeker.age',
    ],
    [
      'a dangling id',
      JSON.stringify({ ...career, opportunities: [{ id: 'p1', organizationId: 'o9', role: 'x' }] }),
      'opportunities[0].organizationId',
    ],
    [
      'a date that does not exist',
      JSON.stringify({
        ...career,
        seeker: { ...career.seeker, away: [{ from: '2028-02-30', until: '2028-03-01' }] },
      }),
      'seeker.away[0].from',
    ],
  ])('says where a career file is wrong: %s', async (_what, text, path) => {
    const { code, error } = await runCliHere(['agenda', '--career', '-'], { stdin: text });
    expect(code).toBe(2);
    expect(error).toContain(`, at ${path}\n`);
  });
});

describe('afterword agenda --batch', () => {
  it('answers line by line, in order, an error for what it cannot answer', async () => {
    const lines = [
      { id: 1, career, at: AT },
      { id: 'two', career: { format: 'afterword/1' } },
      { id: 3, career, at: AT },
    ];
    const { code, out } = await runCliHere(['agenda', '--batch', '-'], {
      stdin: lines.map((line) => JSON.stringify(line)).join('\n'),
    });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([1, 'two', 3]);
    expect(answers[0].agenda.at).toBe(AT);
    expect(answers[1].error).toMatchObject({ code: 'invalid-input', at: 'seeker' });
    expect(answers[2]).toEqual({ ...answers[0], id: 3 });
  });

  it('goes on after a line that is not JSON, and ends with exit code 2', async () => {
    const stdin = `nonsense\n${JSON.stringify({ id: 'b', career, at: AT })}\n`;
    const { code, out, error } = await runCliHere(['agenda', '--batch', '-'], { stdin });
    expect(code).toBe(2);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(error).toContain('line 1 is not JSON');
  });
});
