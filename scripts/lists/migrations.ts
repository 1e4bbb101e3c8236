import { readdirSync, readFileSync } from 'node:fs';
import type { Generated } from './generated.ts';

const FOLDER = 'src/store/migrations';
const NAME = /^(\d{4}-[a-z0-9-]+?)(?:\.(sqlite|postgres))?\.sql$/;

/** The SQL files as a module, so that a bundle carries them. `name.sql` is for both databases, `name.sqlite.sql` for one. */
export function writeMigrations(): readonly Generated[] {
  const migrations = new Map<string, { sqlite?: string; postgres?: string }>();
  for (const file of readdirSync(FOLDER).sort()) {
    const [, name, database] = NAME.exec(file) ?? [];
    if (name === undefined) throw new Error(`${FOLDER}/${file} is not named like 0004-what-it-does.sql`);
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const given = migrations.get(name) ?? {};
    migrations.set(
      name,
      database === undefined ? { sqlite: text, postgres: text } : { ...given, [database]: text },
    );
  }
  const lines = [...migrations].map(
    ([name, texts]) => `  ${JSON.stringify({ name, sqlite: '', postgres: '', ...texts })},`,
  );
  const text = `// Written by npm run lists from migrations/*.sql; edit those.
/** In the order in which they are applied; one that is merged never changes again. */
export const MIGRATIONS: readonly { readonly name: string; readonly sqlite: string; readonly postgres: string }[] = [
${lines.join('\n')}
];
`;
  return [{ file: 'src/store/migrations.generated.ts', text }];
}
