import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** What a running server leaves in its data folder, for the seeker's eyes only: where it listens, and the token of this start. */
export const ServerNote = z.object({ pid: z.int(), port: z.int(), token: z.string() });
export type ServerNote = z.infer<typeof ServerNote>;

function noteFile(dataFolder: string): string {
  return join(dataFolder, 'server.json');
}

/** Written beside and renamed, so that nobody ever reads half a note. */
export function leaveNote(dataFolder: string, note: ServerNote): void {
  const file = noteFile(dataFolder);
  const beside = `${file}.${note.pid}`;
  const handle = openSync(beside, 'w', 0o600);
  try {
    writeSync(handle, JSON.stringify(note));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, file);
}

/** Takes the note away if it is still this process's own. */
export function takeNoteAway(dataFolder: string, pid: number): void {
  if (readNote(dataFolder)?.pid === pid) rmSync(noteFile(dataFolder), { force: true });
}

function readNote(dataFolder: string): ServerNote | null {
  try {
    return ServerNote.parse(JSON.parse(readFileSync(noteFile(dataFolder), 'utf8')));
  } catch {
    // No note, or one that says nothing: as good as none.
    return null;
  }
}

const PATIENCE_MS = 2_000;

/**
 * A link to the server that runs on this data folder already, from itself: a note whose server does not answer to its own
 * token is stale. `null` when none runs.
 */
export async function linkToRunning(dataFolder: string): Promise<{ port: number; url: string } | null> {
  const note = readNote(dataFolder);
  if (note === null) return null;
  try {
    const response = await fetch(`http://127.0.0.1:${note.port}/api/start-links`, {
      method: 'POST',
      headers: { authorization: `Bearer ${note.token}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) return null;
    const { url } = z.object({ url: z.string() }).parse(await response.json());
    return { port: note.port, url };
  } catch {
    return null;
  }
}
