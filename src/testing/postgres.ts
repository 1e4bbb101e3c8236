import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { openPostgres } from '#store/open-postgres.ts';
import type { Schema } from '#store/schema.ts';
import { freePort } from './free-port.ts';

const VERSIONS = '/usr/lib/postgresql';
/** Safety is not what the tests are after here, and each of these costs seconds. */
const HASTY = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off';

/** A Postgres server of the tests' own, thrown away at the end. */
export interface PostgresServer {
  readonly url: string;
  /** Another connection pool to a database of that name, which is made when there is none. */
  open: (name: string) => Promise<Kysely<Schema>>;
  stop: () => void;
}

/** Starts within about two seconds, on a port of its own. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-postgres-'));
  const data = join(folder, 'data');
  if (isRoot()) execFileSync('chown', ['postgres', folder]);
  const port = await freePort();
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8');
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 ${HASTY}`;
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
  const stop = () => {
    process.off('exit', stop);
    run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let last: Promise<unknown> = Promise.resolve();
  const open = (name: string) => {
    // Two that make the same schema at once are in each other's way, though each says “if not exists”.
    const opened = last.then(() => openSchema(url, name));
    last = opened.catch(() => undefined);
    return opened;
  };
  return { url, stop, open };
}

/** A schema stands for a database: it is made in a moment. */
async function openSchema(url: string, name: string): Promise<Kysely<Schema>> {
  const db = openPostgres(url, name);
  await sql`create schema if not exists ${sql.id(name)}`.execute(db);
  return db;
}

/** Postgres refuses to run as root. */
function run(tool: string, ...args: readonly string[]): void {
  const version = readdirSync(VERSIONS)
    .sort((a, b) => Number(b) - Number(a))
    .at(0);
  const program = `${VERSIONS}/${version}/bin/${tool}`;
  const [command = program, ...rest] = isRoot()
    ? ['runuser', '-u', 'postgres', '--', program, ...args]
    : [program, ...args];
  // What a server inherits it keeps open; a pipe would make us wait for it to end.
  execFileSync(command, rest, { stdio: 'ignore' });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
