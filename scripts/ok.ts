import { spawn } from 'node:child_process';

/** `npm run ok`: what can be said in a few seconds, all at once. Only what failed is printed in full. */
const STEPS = {
  types: ['tsc', '-b'],
  lint: ['biome', 'check', '--error-on-warnings'],
  lists: ['tsx', 'scripts/list-all.ts', '--check'],
  unit: ['vitest', 'run', '--project', 'unit', '--reporter=dot', '--experimental.fsModuleCache'],
} as const;

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

const started = performance.now();
const outcomes = await Promise.all(Object.entries(STEPS).map(([name, args]) => runStep(name, args)));
const failed = outcomes.filter(({ ok }) => !ok);
for (const { name, output } of failed) console.log(`▸ ${name}\n${output}`);
const times = outcomes.map(({ name, ok, seconds }) => `${ok ? '✓' : '✗'} ${name} ${seconds.toFixed(1)} s`);
console.log(`${times.join(' · ')} · all ${secondsSince(started).toFixed(1)} s`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** npm has put the installed tools on the path. */
function runStep(name: string, [tool = '', ...args]: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const chunks: Buffer[] = [];
    const child = spawn(tool, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: process.env,
    });
    const settle = (ok: boolean): void =>
      resolve({ name, ok, seconds: secondsSince(begun), output: Buffer.concat(chunks).toString() });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => {
      chunks.push(Buffer.from(error.message));
      settle(false);
    });
    child.once('close', (code) => settle(code === 0));
  });
}

function secondsSince(from: number): number {
  return (performance.now() - from) / 1000;
}
