import { existsSync, readdirSync } from 'node:fs';
import type { Generated } from './generated.ts';

/** The folders to which a newcomer adds one file, with nothing else to edit: the index is written from the file names. */
const FOLDERS = [
  { folder: 'src/core/playbook/rules', constant: 'RULES' },
  { folder: 'src/core/checker/checks', constant: 'CHECKS' },
  { folder: 'src/core/composer/purposes', constant: 'PURPOSE_WRITERS' },
] as const;

export function writeIndexFiles(): readonly Generated[] {
  return FOLDERS.filter(({ folder }) => idsIn(folder).length > 0).map(({ folder, constant }) => ({
    file: `${folder}/index.generated.ts`,
    text: indexOf(idsIn(folder), constant),
  }));
}

function idsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[a-z-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
    .sort();
}

export function indexOf(ids: readonly string[], constant: string): string {
  return [
    '// Written by scripts/list-all.ts.',
    ...ids.map((id) => `import { ${camelCase(id)} } from './${id}.ts';`),
    '',
    `export const ${constant} = [`,
    ...ids.map((id) => `  ${camelCase(id)},`),
    '] as const;',
    '',
  ].join('\n');
}

/** `thank-each-interviewer` is exported as `thankEachInterviewer`. */
export function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
