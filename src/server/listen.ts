import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { InvalidInputError } from '#core/errors.ts';

const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 60_000;
const MOST_HEADER_BYTES = 16 * 1024;
const GRACE_MS = 5_000;

export interface Listening {
  readonly port: number;
  /** Takes no new request, lets those under way end for a few seconds, and closes. */
  close: () => Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * Listens on this machine only: 127.0.0.1, and ::1 where there is one. Port 0 takes a free one.
 * @throws InvalidInputError when the port is taken.
 */
export async function listen(port: number, fetch: (port: number) => Fetch): Promise<Listening> {
  let answer: Fetch = () => new Response(null, { status: 503 });
  const first = await listenOn('127.0.0.1', port, (request) => answer(request));
  const taken = portOf(first);
  answer = fetch(taken);
  const second = await listenOn('::1', taken, answer).catch(() => null);
  const servers = second === null ? [first] : [first, second];
  return {
    port: taken,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

function listenOn(hostname: string, port: number, fetch: Fetch): Promise<Server> {
  const server = createAdaptorServer({
    fetch,
    hostname,
    serverOptions: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      maxHeaderSize: MOST_HEADER_BYTES,
    },
  }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)));
    server.listen({ host: hostname, port, exclusive: true }, () => resolve(server));
  });
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new InvalidInputError(
        `port ${port} is taken by another program; choose another one, such as --port ${port + 1}`,
        '--port',
      );
    case 'EACCES':
      return new InvalidInputError(
        `port ${port} is not for ordinary programs; choose one above 1023`,
        '--port',
      );
    default:
      return error;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(end);
      resolve();
    });
    server.closeIdleConnections();
  });
}
