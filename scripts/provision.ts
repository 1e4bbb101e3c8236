import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { missingPackages } from '#testing/machine-tools.ts';

/** Brings in what the tests on real parts need. As root on Debian it installs it and says so; elsewhere it says how. */
export function provision(say: (line: string) => void): void {
  const missing = missingPackages();
  if (missing.length === 0) {
    say('Everything the tests need is installed.');
    return;
  }
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    say(`Not found: ${missing.join(', ')}. Tests that need them are skipped. On Debian: sudo ${install}`);
    return;
  }
  say(`Installing what the tests need: ${missing.join(' ')}`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...missing);
  const still = missingPackages();
  say(still.length === 0 ? 'Installed.' : `Could not install: ${still.join(', ')}.`);
}

function apt(...args: readonly string[]): void {
  // Quiet unless it fails; a daemon that a package would start is of no use to the tests, which run their own.
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
}
