import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { completeLock, Lockfile } from './lockfile.ts';

/**
 * Run after each `npm install`: adds the packages of other platforms that the registry at hand does not serve, without
 * which `npm ci` refuses the lockfile. `--check` only says whether it is complete.
 */
const FILE = 'package-lock.json';

const lock = z.looseObject(Lockfile.shape).parse(JSON.parse(readFileSync(FILE, 'utf8')));
const { packages, added } = completeLock(lock.packages);
if (added.length === 0) {
  console.log(`${FILE} is complete.`);
} else if (process.argv.includes('--check')) {
  console.error(`${FILE} lacks ${added.join(', ')}: run npx tsx scripts/complete-lock.ts`);
  process.exitCode = 1;
} else {
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(`${FILE}: added ${added.length} packages of other platforms.`);
}
