import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.ts';
import type { Row } from './print-table.ts';

const BARE = 'node -e 0';
const SECONDS = 4;

/** The built program beside a Node that does nothing: most of a short command is starting up. */
export async function benchStart(): Promise<readonly Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: home },
    });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    return stdout;
  };
  try {
    const file = join(home, 'sample.json');
    writeFileSync(file, run('dist/cli.js', 'sample', 'print'));
    run('dist/cli.js', 'sample', 'open');
    const bare = { name: BARE, time: await measure(() => run('-e', '0'), { seconds: SECONDS }) };
    const commands = [
      ['--version'],
      ['agenda', '--career', file, '--json'],
      ['agenda', '--sample', '--json'],
      ['draft', 'list', '--sample'],
    ];
    const rows: Row[] = [bare];
    for (const args of commands) {
      const name = `afterword ${args.join(' ').replace(file, 'sample.json')}`;
      rows.push({
        name,
        time: await measure(() => run('dist/cli.js', ...args), { seconds: SECONDS }),
        besides: BARE,
      });
    }
    return rows;
  } finally {
    rmSync(home, { recursive: true });
  }
}
