import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk } from '#app/desk.ts';
import { openDesk } from '#app/open-desk.ts';
import type { Parts } from '#app/open-services.ts';
import { readConfig } from '#config/read-config.ts';
import type { Career } from '#core/model/career.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import { createApp } from '#server/app.ts';
import { Doorkeeper } from '#server/doorkeeper.ts';
import type { LogLine } from '#server/request-log.ts';
import { StaticFiles } from '#server/static-files.ts';

export const PORT = 4370;
export const HOST = `127.0.0.1:${PORT}`;

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/** The whole server on a data folder of its own, without a socket. */
export interface ServerHere {
  readonly app: ReturnType<typeof createApp>;
  readonly desk: Desk;
  readonly door: Doorkeeper;
  readonly folder: string;
  readonly log: readonly LogLine[];
  /** A request as the command line makes it: the right name, this start's token, JSON. */
  ask: <Body = unknown>(method: string, path: string, body?: unknown) => Promise<Answer<Body>>;
  /** A request with nothing but what is given. */
  askBare: (
    method: string,
    path: string,
    headers: Readonly<Record<string, string | undefined>>,
  ) => Promise<Response>;
  setClock: (at: string) => void;
  close: () => Promise<void>;
}

/** Starts it at an instant, on a career when one is given. The clock stands still, and ids are counted. */
export async function openServerHere({
  at = '2028-02-23T09:30:00+00:00',
  career,
  parts = {},
  folder: given,
}: {
  readonly at?: string;
  readonly career?: Career;
  readonly parts?: Parts;
  /** Of a server that was there before; else a new one, removed at the end. */
  readonly folder?: string;
} = {}): Promise<ServerHere> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'afterword-server-'));
  let now: Instant = instantFrom(at);
  let ids = 0;
  const world = {
    now: () => now,
    newId: (prefix: string) => {
      ids += 1;
      return `${prefix}-new-${ids}`;
    },
  };
  const machine = { platform: process.platform, home: folder, workingFolder: folder };
  const config = readConfig({}, machine, join(folder, 'data'));
  const desk = await openDesk(config, { world, ...parts });
  if (career !== undefined) await desk.services().career.replace(career);
  const door = new Doorkeeper();
  const log: LogLine[] = [];
  const files = new StaticFiles(join(folder, 'web'));
  const app = createApp({ desk, door, port: PORT, files, writeLog: (line) => log.push(line) });
  return {
    app,
    desk,
    door,
    folder,
    log,
    ask: async <Body>(method: string, path: string, body?: unknown) => {
      const response = await app.request(`http://${HOST}${path}`, {
        method,
        headers: {
          host: HOST,
          authorization: `Bearer ${door.token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: readBody(text) as Body, headers: response.headers };
    },
    askBare: async (method, path, given) => {
      const headers = new Headers();
      for (const [name, value] of Object.entries(given)) if (value !== undefined) headers.set(name, value);
      return app.request(`http://${HOST}${path}`, { method, headers });
    },
    setClock: (text) => {
      now = instantFrom(text);
    },
    close: async () => {
      await desk.close();
      if (given === undefined) rmSync(folder, { recursive: true });
    },
  };
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
