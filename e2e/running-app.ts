import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve('dist/cli.js');
const START_DEADLINE = 60_000;

/** The built program, serving a data folder of its own. */
export interface RunningApp {
  /** Opens one browser window, once. */
  readonly startLink: string;
  readonly dataFolder: string;
  /** What it printed so far, for the message of a failing test. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

export async function startApp(environment: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  if (!existsSync(PROGRAM)) throw new Error('There is no dist/cli.js; run npm run build first.');
  const home = mkdtempSync(join(tmpdir(), 'afterword-e2e-'));
  const dataFolder = join(home, 'data');
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--data', dataFolder], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', ...environment },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(home, { recursive: true, force: true });
  };
  const startLink = await new Promise<string>((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`It did not start:\n${said}`)), START_DEADLINE);
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const link = /http:\/\/127\.0\.0\.1:\d+\/start\?\S+/.exec(said)?.[0];
      if (link === undefined) return;
      clearTimeout(timer);
      found(link);
    });
    child.once('exit', (code) => failed(new Error(`It ended with ${code}:\n${said}`)));
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { startLink, dataFolder, said: () => said, stop };
}
