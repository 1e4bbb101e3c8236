import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import open from 'open';
import { openDesk } from '#app/open-desk.ts';
import { prepareDesk } from '#app/prepare-desk.ts';
import type { Config } from '#config/read-config.ts';
import { createApp } from './app.ts';
import { Doorkeeper } from './doorkeeper.ts';
import { keepBackedUp } from './keep-backed-up.ts';
import { listen } from './listen.ts';
import { openRequestLog } from './request-log.ts';
import { startUrl } from './routes/start-links.ts';
import { leaveNote, linkToRunning, takeNoteAway } from './server-note.ts';
import { StaticFiles } from './static-files.ts';

export interface StartOptions {
  readonly config: Config;
  /** Opens a browser window. */
  readonly open: boolean;
  /** Says something to whoever started it. */
  readonly say: (line: string) => void;
}

export interface RunningServer {
  readonly port: number;
  /** A link that opens one browser window, once. */
  readonly url: string;
  /** The token of this start, for programs of the seeker's own. */
  readonly token: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens the data folder and serves it on this machine until closed. Where a server runs on that folder already, says where and
 * returns `null`.
 */
export async function startServer({ config, open: opens, say }: StartOptions): Promise<RunningServer | null> {
  const running = await linkToRunning(config.dataFolder);
  if (running !== null) {
    say(`Afterword is running already on ${config.dataFolder}.`);
    say(`Open it once with this link: ${running.url}`);
    if (opens) await openWindow(running.url);
    return null;
  }
  const desk = await openDesk(config);
  try {
    for (const line of await prepareDesk(desk)) say(line);
    const door = new Doorkeeper();
    const files = new StaticFiles(findWebFolder());
    const writeLog = openRequestLog(join(config.dataFolder, 'logs'));
    const listening = await listen(config.port, (port) => {
      const app = createApp({ desk, door, port, files, writeLog });
      return (request) => app.fetch(request);
    });
    leaveNote(config.dataFolder, { pid: process.pid, port: listening.port, token: door.token });
    const backups = keepBackedUp(desk);
    const url = startUrl({ door, port: listening.port });
    say(`Afterword keeps everything in ${config.dataFolder}.`);
    say(`Open it once with this link: ${url}`);
    if (opens) await openWindow(url);
    return {
      port: listening.port,
      url,
      token: door.token,
      close: async () => {
        backups.stop();
        takeNoteAway(config.dataFolder, process.pid);
        await listening.close();
        await desk.close();
      },
    };
  } catch (error) {
    await desk.close();
    throw error;
  }
}

/** No window is no failure: the link is on the screen. */
async function openWindow(url: string): Promise<void> {
  try {
    const child = await open(url);
    child.once('error', () => undefined);
  } catch {
    // See above.
  }
}

/** `web` beside the built program, or `dist/web` of the checkout when run from the sources. */
function findWebFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, 'web'), join(here, '..', 'web'), join(here, '..', '..', 'dist', 'web')];
  return candidates.find((folder) => existsSync(join(folder, 'index.html'))) ?? join(here, 'web');
}
