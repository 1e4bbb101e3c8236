import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { formatInstant, type Instant } from '#core/time/instant.ts';
import { BACKUP_REASONS, type Backup, type BackupReason } from '../backups.ts';

const END = '.sqlite';
/** Not yet verified, or never: such a file is no backup. */
const UNFINISHED = '.unfinished';
const STALE = 3_600_000;
const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z]+)(?:-\d+)?$/;

/** The folder with the backups of one data file, each named after when and why it was made: `2028-02-23T093000Z-import`. */
export class BackupFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The latest first. */
  list(): readonly Backup[] {
    return this.#names()
      .filter((name) => name.endsWith(END))
      .map((name) => this.#describe(basename(name, END)))
      .filter((backup) => backup !== null)
      .sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  pathOf(id: string): string {
    return join(this.#folder, `${id}${END}`);
  }

  /** An empty file for the seeker's eyes only, in which a copy can be made. */
  begin(): string {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    this.#clearUnfinished();
    const path = join(this.#folder, `${process.pid}-${performance.now()}${UNFINISHED}`);
    closeSync(openSync(path, 'wx', 0o600));
    return path;
  }

  /** The copy becomes a backup, in one step that a power cut cannot halve. */
  finish(path: string, at: Instant, reason: BackupReason): Backup {
    const id = this.#freeId(
      `${formatInstant(at, 0).slice(0, 'YYYY-MM-DDThh:mm:ss'.length).replaceAll(':', '')}Z-${reason}`,
    );
    flush(path);
    renameSync(path, this.pathOf(id));
    if (process.platform !== 'win32') flush(this.#folder);
    const backup = this.#describe(id);
    if (backup === null) throw new Error(`“${id}” is not named like a backup.`);
    return backup;
  }

  remove(id: string): void {
    rmSync(this.pathOf(id), { force: true });
  }

  removeAll(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #describe(id: string): Backup | null {
    const [, day, hours, minutes, seconds, word] = NAME.exec(id) ?? [];
    const reason = BACKUP_REASONS.find((known) => known === word);
    if (reason === undefined) return null;
    const madeAt = `${day}T${hours}:${minutes}:${seconds}+00:00`;
    return { id, madeAt, reason, bytes: statSync(this.pathOf(id)).size };
  }

  #freeId(id: string): string {
    const taken = new Set(this.#names());
    let free = id;
    for (let n = 2; taken.has(`${free}${END}`); n += 1) free = `${id}-${n}`;
    return free;
  }

  /** What a program left behind that was killed while it made one. */
  #clearUnfinished(): void {
    for (const name of this.#names().filter((file) => file.includes(UNFINISHED))) {
      const path = join(this.#folder, name);
      const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > STALE) rmSync(path, { force: true });
    }
  }

  #names(): readonly string[] {
    try {
      return readdirSync(this.#folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
