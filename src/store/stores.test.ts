import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { describeLetters } from '#testing/letter-contract.ts';
import { describeOwners } from '#testing/owner-contract.ts';
import { describeStores } from '#testing/store-contract.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'afterword-stores-'));
afterAll(() => rmSync(folder, { recursive: true }));

const open = async (name: string) => openSqlite(join(folder, `${name}.sqlite`));

describeStores('SQLite', open);
describeOwners('SQLite', open);
describeLetters('SQLite', open);
