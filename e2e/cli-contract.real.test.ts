import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Agenda } from '#core/agenda/agenda.ts';
import { runCliProcess } from '#testing/cli-process.ts';

/** What other programs rely on, asked of the built program: a career file written by hand, and lines in and out. */
const FILE = resolve('corpus/careers/by-hand.json');
const AT = '2028-02-23T09:00:00+00:00';
const career = JSON.parse(readFileSync(FILE, 'utf8'));
let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'afterword-cli-contract-'));
});
afterAll(() => rmSync(home, { recursive: true }));
const run = (args: readonly string[], stdin = '') => runCliProcess(args, { home, stdin });

describe('afterword agenda', () => {
  it('answers a file written by hand in the form of the contract, and touches nothing', async () => {
    const { code, out, error } = await run(['agenda', '--career', FILE, '--at', AT, '--json']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const agenda = Agenda.parse(JSON.parse(out));
    expect(agenda).toMatchObject({ format: 'afterword/agenda/1', at: AT });
    expect(agenda.steps.find(({ action }) => action === 'thank-you')).toMatchObject({
      key: 'thank-each-interviewer:i1:c1',
      rule: 'thank-each-interviewer',
      opportunityId: 'p1',
      interviewId: 'i1',
      contactId: 'c1',
      viaContactId: null,
      about: null,
      includes: ['ask-timetable'],
      channel: 'email',
      urgency: 'now',
      expectation: 'expected',
      cites: 'note-to-each-interviewer',
      needs: [],
      window: {
        opens: '2028-02-22T16:30:00+00:00',
        ideal: '2028-02-23',
        // Its playbook says one business day.
        due: '2028-02-23',
        next: '2028-02-23',
        hours: [{ start: '08:00', end: '18:00' }],
        zone: 'Europe/Dublin',
      },
    });
    expect(readdirSync(home)).toEqual([]);
  });

  it('answers lines with lines, in order, and goes on after one that cannot be answered', async () => {
    const lines = [
      { id: 1, career, at: AT },
      { id: 2, career: {} },
      { id: 3, career, at: AT },
    ];
    const stdin = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
    const { code, out } = await run(['agenda', '--batch', '-'], stdin);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id, agenda, error }) => [id, agenda?.format ?? null, error === undefined])).toEqual(
      [
        [1, 'afterword/agenda/1', true],
        [2, null, false],
        [3, 'afterword/agenda/1', true],
      ],
    );
    expect((await run(['agenda', '--batch', '-'], `nonsense\n${stdin}`)).code).toBe(2);
  });

  it('is not put out by a reader who has seen enough', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" dist/cli.js agenda --career "${FILE}" --json | head -c 40`],
      { encoding: 'utf8' },
    );
    expect({ stdout: stdout.slice(0, 12), stderr }).toEqual({ stdout: '{\n  "format"', stderr: '' });
  });
});

it('afterword draft names the facts of each sentence and what it lacks', async () => {
  const step = 'thank-each-interviewer:i1:c1';
  const { code, out } = await run(['draft', '--career', FILE, '--at', AT, '--step', step, '--json']);
  const draft = JSON.parse(out);
  expect(code).toBe(0);
  expect(draft).toMatchObject({ purpose: 'thank-you', contactId: 'c1', channel: 'email', from: 'composer' });
  expect(draft.body).toContain('ghosting in wide-angle lenses');
  expect(draft.slots.length).toBeGreaterThan(0);
});

it('afterword check blocks a near-miss name, alone and in a batch', async () => {
  const { code, out } = await run(['check', '--career', FILE, '--draft', 'd1', '--at', AT, '--json']);
  const result = JSON.parse(out);
  expect({ code, verdict: result.verdict }).toEqual({ code: 1, verdict: 'blocked' });
  expect(result.findings).toContainEqual(
    expect.objectContaining({
      check: 'name-matches-recipient',
      severity: 'block',
      field: 'body',
      span: { start: 5, end: 11 },
      suggestions: expect.arrayContaining(['Séamus']),
    }),
  );
  const line = JSON.stringify({ id: 'a', career, draft: career.drafts[0], at: AT });
  const batch = await run(['check', '--batch', '-'], line);
  expect(batch.code).toBe(0);
  expect(JSON.parse(batch.out)).toMatchObject({ id: 'a', result: { verdict: 'blocked' } });
});

describe('afterword', () => {
  it('says what it can do', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'serve',
      'import',
      'debrief',
      'agenda',
      'draft',
      'check',
      'send',
      'journal',
      'export',
    ]) {
      expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    }
  });

  it.each([
    ['a command that is none', ['agendaa']],
    ['no command', []],
    ['an option that is none', ['agenda', '--yesterday']],
    ['a file that is not there', ['agenda', '--career', 'nowhere.json']],
    ['a search that was not begun', ['agenda']],
    ['two things from standard input', ['check', '--career', '-', '--draft', '-']],
  ])('refuses %s in one line, with exit code 2', async (_what, args) => {
    const { code, out, error } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^afterword: [^\n]+\n$/);
    expect(readdirSync(home)).toEqual([]);
  });
});
