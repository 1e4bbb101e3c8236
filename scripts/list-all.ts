import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeCareerSchema } from './lists/career-schema.ts';
import { writeChecksPage } from './lists/checks-page.ts';
import type { Generated } from './lists/generated.ts';
import { writeIndexFiles } from './lists/index-file.ts';
import { writeMigrations } from './lists/migrations.ts';
import { writeRulesPage } from './lists/rules-page.ts';

/** `npm run lists -- --write` writes what is generated; `npm run lists` only says what is out of date. */
const check = process.argv.includes('--check') && !process.argv.includes('--write');

// The pages read the indexes, so those come first.
const stale = [...settle(writeIndexFiles())];
if (stale.length === 0 || !check) stale.push(...settle(await writePages()));
for (const file of stale) console.log(check ? `${file} is out of date` : `${file} written`);
if (check && stale.length > 0) {
  console.error('Run npm run lists -- --write');
  process.exitCode = 1;
}

async function writePages(): Promise<readonly Generated[]> {
  const [{ RULES }, { CHECKS }] = await Promise.all([
    import('#core/playbook/rules/index.generated.ts'),
    import('#core/checker/checks/index.generated.ts'),
  ]);
  return [...writeCareerSchema(), ...writeMigrations(), ...writeRulesPage(RULES), ...writeChecksPage(CHECKS)];
}

/** @returns the files that were not as they should be. */
function settle(files: readonly Generated[]): readonly string[] {
  const outdated = files.filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  if (!check) for (const { file, text } of outdated) writeFileSync(file, text);
  return outdated.map(({ file }) => file);
}
