import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Every wall is tried by breaking it: a violation is planted in a copy of the sources, and the tool that guards it must refuse. */
let copy = '';

beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'walls-')));
  for (const name of [
    'src',
    'package.json',
    'biome.json',
    'core-is-pure.grit',
    'tsconfig.json',
    'tsconfig.base.json',
  ]) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('the compiler refuses', () => {
  it.each([
    ['core', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;", 'node:fs'],
    ['core', 'export const title = document.title;', 'document'],
    ['core', 'export const home = process.env;', 'process'],
    [
      'core',
      "import { freezeLetter } from '#mail/letter-bytes.ts';\nexport const freeze = freezeLetter;",
      'TS6307',
    ],
    [
      'secrets',
      "import { readConfig } from '#config/read-config.ts';\nexport const read = readConfig;",
      'TS6307',
    ],
    [
      'calendar',
      "import { createEngines } from '#language/create-engines.ts';\nexport const make = createEngines;",
      'TS6307',
    ],
    [
      'mail',
      "import { createEngines } from '#language/create-engines.ts';\nexport const make = createEngines;",
      'TS6307',
    ],
    [
      'print',
      "import { createEngines } from '#language/create-engines.ts';\nexport const make = createEngines;",
      'TS6307',
    ],
    ['store', "import { readCareer } from '#app/read-career.ts';\nexport const read = readCareer;", 'TS6307'],
    ['app', "import { statusOf } from '#server/status-of.ts';\nexport const status = statusOf;", 'TS6307'],
    ['server', "import { runCli } from '#cli/run-cli.ts';\nexport const run = runCli;", 'TS6307'],
    ['mcp', "import { runCli } from '#cli/run-cli.ts';\nexport const run = runCli;", 'TS6307'],
  ])('in %s: %s', (layer, text, expected) => {
    const { refused, output } = plant(`src/${layer}/planted.ts`, text, ['tsc', '-b', `src/${layer}`]);
    expect(refused).toBe(true);
    expect(output).toMatch(new RegExp(`planted\\.ts.*${expected}`));
  });

  it('nothing of a file that breaks no wall', () => {
    const { output } = plant('src/core/planted.ts', 'export const answer = 42;', ['tsc', '-b', 'src/core']);
    expect(output).not.toContain('planted.ts');
  });
});

describe('the linter refuses', () => {
  const rule = 'src/core/playbook/rules/planted.ts';
  it.each([
    ['the clock in core', 'src/core/planted.ts', 'export const now = new Date();', 'noRestrictedGlobals'],
    ['chance in core', 'src/core/planted.ts', 'export const luck = Math.random();', 'never asks for them'],
    [
      'new ids in core',
      'src/core/planted.ts',
      'export const id = crypto.randomUUID();',
      'noRestrictedGlobals',
    ],
    [
      'a rule that imports a rule',
      rule,
      "import { other } from './other.ts';\nexport const planted = other;",
      'noRestrictedImports',
    ],
    [
      'a check that imports a check',
      rule.replace('playbook/rules', 'checker/checks'),
      "import { other } from './other.ts';\nexport const planted = other;",
      'noRestrictedImports',
    ],
    [
      'a purpose that imports a purpose',
      rule.replace('playbook/rules', 'composer/purposes'),
      "import { other } from './other.ts';\nexport const planted = other;",
      'noRestrictedImports',
    ],
    [
      'a page that reads a table',
      'src/web/planted.ts',
      "import type { Schema } from '#store/schema.ts';\nexport type Planted = Schema;",
      'noRestrictedImports',
    ],
    [
      'a command that reads a table',
      'src/cli/planted.ts',
      "import type { Schema } from '#store/schema.ts';\nexport type Planted = Schema;",
      'noRestrictedImports',
    ],
    [
      'a route that sends mail',
      'src/server/planted.ts',
      "import { freezeLetter } from '#mail/letter-bytes.ts';\nexport const planted = freezeLetter;",
      'noRestrictedImports',
    ],
    ['a default export', 'src/app/planted.ts', 'export default 42;', 'noDefaultExport'],
    ['a barrel', 'src/app/planted.ts', "export * from './services.ts';", 'noReExportAll'],
    ['any', 'src/app/planted.ts', 'export const planted = (value: any): unknown => value;', 'noExplicitAny'],
    [
      'a promise nobody waits for',
      'src/app/planted.ts',
      'export function planted(): void {\n  Promise.resolve(1);\n}',
      'noFloatingPromises',
    ],
    [
      'a file name in another form',
      'src/app/plantedFile.ts',
      'export const planted = 42;',
      'useFilenamingConvention',
    ],
    [
      'a package that is not a dependency',
      'src/app/planted.ts',
      "import leftPad from 'left-pad';\n\nexport const planted = leftPad;",
      'noUndeclaredDependencies',
    ],
  ])('%s', (_what, file, text, expected) => {
    const { refused, output } = plant(file, `${text}\n`, ['biome', 'lint', file]);
    expect(refused).toBe(true);
    expect(output).toContain(expected);
  });

  it('files that import each other in a circle', () => {
    writeFileSync(
      join(copy, 'src/app/circle.ts'),
      "import { planted } from './planted.ts';\n\nexport const circle = () => planted;\n",
    );
    const text = "import { circle } from './circle.ts';\n\nexport const planted = () => circle;\n";
    const { refused, output } = plant('src/app/planted.ts', text, [
      'biome',
      'lint',
      'src/app/planted.ts',
      'src/app/circle.ts',
    ]);
    rmSync(join(copy, 'src/app/circle.ts'));
    expect(refused).toBe(true);
    expect(output).toContain('noImportCycles');
  });

  it('nothing of a file that breaks no wall', () => {
    const { refused } = plant('src/app/planted.ts', 'export const answer = 42;\n', [
      'biome',
      'lint',
      'src/app/planted.ts',
    ]);
    expect(refused).toBe(false);
  });
});

function plant(
  file: string,
  text: string,
  [tool = '', ...args]: readonly string[],
): { readonly refused: boolean; readonly output: string } {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const { status, stdout, stderr } = spawnSync(join(copy, 'node_modules/.bin', tool), args, {
    cwd: copy,
    encoding: 'utf8',
  });
  rmSync(path);
  return { refused: status !== 0, output: `${stdout}${stderr}` };
}
