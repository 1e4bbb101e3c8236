import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** What CONTRIBUTING opens with is done here as it is written there, in a copy of the checkout. */
const RULE = 'src/core/playbook/rules/ask-before-the-weekend';
let copy = '';

beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'new-rule-')));
  const files = [
    'src',
    'scripts',
    'docs',
    'package.json',
    'biome.json',
    'core-is-pure.grit',
    'vitest.config.ts',
  ];
  for (const name of [...files, 'tsconfig.json', 'tsconfig.base.json', 'tsconfig.tests.json']) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

it('writes a rule that stands, and a test that fails until the rule says what it is for', () => {
  expect(run('tsx', 'scripts/new-rule.ts', 'ask-before-the-weekend')).toMatchObject({ status: 0 });
  expect(readFileSync(join(copy, 'src/core/playbook/rules/index.generated.ts'), 'utf8')).toContain(
    '  askBeforeTheWeekend,\n',
  );
  expect(run('tsc', '-b', 'src/core').output).not.toContain(RULE);
  expect(run('biome', 'check', '--error-on-warnings', `${RULE}.ts`, `${RULE}.test.ts`).status).toBe(0);

  const before = run('vitest', 'run', '--project', 'unit', `${RULE}.test.ts`);
  expect(before.output).toContain('1 failed');
  expect(before.output).toContain('2 passed');

  const file = join(copy, `${RULE}.ts`);
  const text = readFileSync(file, 'utf8').replace(
    'Say in one sentence what the seeker is to do.',
    'Ask again.',
  );
  writeFileSync(file, text);
  expect(run('vitest', 'run', '--project', 'unit', `${RULE}.test.ts`)).toMatchObject({ status: 0 });
  expect(run('tsx', 'scripts/list-all.ts')).toMatchObject({ status: 0 });
  expect(readFileSync(join(copy, 'docs/rules.md'), 'utf8')).toContain(
    '## ask-before-the-weekend\n\nAsk again.\n',
  );
});

it.each([
  ['no name', []],
  ['a name that is no order', ['Weekend']],
  ['a rule that is there', ['thank-each-interviewer']],
])('writes nothing for %s', (_what, args) => {
  expect(run('tsx', 'scripts/new-rule.ts', ...args).status).toBe(2);
});

function run(
  tool: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(join(copy, 'node_modules/.bin', tool), args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, output: `${stdout}${stderr}` };
}
