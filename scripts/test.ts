import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { provision } from './provision.ts';
import {
  addTallies,
  countSkipsAsFailures,
  formatTally,
  NOTHING_RUN,
  readTally,
  type Tally,
} from './test-tally.ts';

/** `npm test`: everything, from a clean machine; the last line says how many passed and failed. */
const STEPS = [
  { name: 'types', args: ['tsc', '-b'], needs: 'tsconfig.json' },
  { name: 'lint', args: ['biome', 'check', '--error-on-warnings'], needs: 'biome.json' },
  { name: 'lists', args: ['tsx', 'scripts/list-all.ts', '--check'], needs: 'scripts/list-all.ts' },
  { name: 'build', args: ['tsx', 'scripts/build.ts'], needs: 'scripts/build.ts' },
] as const;
const PROJECTS = ['unit', 'real', 'e2e'] as const;
const RESULTS = 'build/test-results';

mkdirSync(RESULTS, { recursive: true });
heading('provision');
provision(say);
const steps = STEPS.filter(({ needs }) => existsSync(needs)).map(({ name, args }) => runStep(name, args));
const total = [...steps, ...PROJECTS.map(runProject)].reduce(addTallies, NOTHING_RUN);
const final = process.env.CI === 'true' ? countSkipsAsFailures(total) : total;
// Whoever reads only the end of a red run learns the cause from it.
if (final.failures.length > 0) heading('failed');
for (const failure of final.failures) say(`  ✗ ${failure}`);
say('');
say(formatTally(final));
process.exitCode = final.failed === 0 ? 0 : 1;

function runStep(name: string, args: readonly string[]): Tally {
  heading(name);
  if (run(args) === 0) return { ...NOTHING_RUN, passed: 1 };
  return { ...NOTHING_RUN, failed: 1, failures: [`the step ${name}: ${args.join(' ')}`] };
}

function runProject(project: string): Tally {
  heading(`tests: ${project}`);
  const report = `${RESULTS}/${project}.json`;
  rmSync(report, { force: true });
  const status = run([
    'vitest',
    'run',
    '--project',
    project,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const nothingToRun = status === 0 && !existsSync(report);
  return nothingToRun ? NOTHING_RUN : readTally(project, report, status);
}

/** npm has put the installed tools on the path. */
function run([tool = '', ...args]: readonly string[]): number | null {
  return spawnSync(tool, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status;
}

function heading(name: string): void {
  say(`\n▸ ${name}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
