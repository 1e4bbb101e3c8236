import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCareer } from '#testing/career-builder.ts';
import { type ListedRoute, listRoutes, PAGES } from '#testing/route-list.ts';
import { HOST, openServerHere, PORT, type ServerHere } from '#testing/server-here.ts';
import { IMPORT_BODY_BYTES, JSON_BODY_BYTES } from './app.ts';
import { sessionCookie } from './app-context.ts';

const CANARY = 'Zyxwvut-Canary';
type Headers = Readonly<Record<string, string | undefined>>;

let server: ServerHere;
let routes: readonly ListedRoute[];
let session: string;
beforeAll(async () => {
  server = await openServerHere({
    career: aCareer({ name: CANARY }).opportunityAt(CANARY).career(),
  });
  routes = listRoutes(server);
  const opened = server.door.openSession(server.door.issueLink());
  session = `${sessionCookie({ port: PORT })}=${opened}`;
});
afterAll(() => server.close());

const bearer = () => `Bearer ${server.door.token}`;
const everywhere = (): ListedRoute[] => [
  ...routes,
  ...PAGES.map((path) => ({ method: 'GET', template: path, path })),
];
const isReading = ({ method }: ListedRoute) => method === 'GET';
const readAll = async () => JSON.stringify(await server.desk.services().career.read());

/** Everything a page, a person or a program that is not ours can present, each wrong in one way. */
function wrongCallers(): readonly (readonly [string, Headers, (route: ListedRoute) => boolean])[] {
  const always = () => true;
  const writing = (route: ListedRoute) => !isReading(route);
  const hosts = [
    '',
    'evil.example',
    `evil.example:${PORT}`,
    '127.0.0.1',
    '127.0.0.1:80',
    `localhost:${PORT}`,
    `0.0.0.0:${PORT}`,
    `127.0.0.1:${PORT}.evil.example`,
    `127.0.0.1.evil.example:${PORT}`,
    `[::ffff:127.0.0.1]:${PORT}`,
    `2130706433:${PORT}`,
    `127.0.0.1:${PORT}@evil.example`,
  ];
  const origins = [
    'null',
    'http://evil.example',
    `https://${HOST}`,
    `http://127.0.0.1:${PORT + 1}`,
    `http://localhost:${PORT}`,
    `http://${HOST}.evil.example`,
    `http://evil.example#http://${HOST}`,
  ];
  const keys: readonly (readonly [string, Headers])[] = [
    ['no key', {}],
    ['an empty token', { authorization: 'Bearer ' }],
    ['another token', { authorization: `Bearer ${'A'.repeat(43)}` }],
    ['the token and more', { authorization: `${bearer()}x` }],
    ['the token under another scheme', { authorization: bearer().replace('Bearer', 'Basic') }],
    [
      'another session',
      { cookie: `${sessionCookie({ port: PORT })}=${'A'.repeat(43)}`, origin: `http://${HOST}` },
    ],
    [
      'the session of another port',
      { cookie: session.replace(`${PORT}`, `${PORT + 1}`), origin: `http://${HOST}` },
    ],
    [
      'the token as a cookie',
      { cookie: `${sessionCookie({ port: PORT })}=${server.door.token}`, origin: `http://${HOST}` },
    ],
  ];
  return [
    ...hosts.map((host) => [`Host ${host}`, { host, authorization: bearer() }, always] as const),
    ...hosts.map(
      (host) =>
        [`Host and Origin ${host}`, { host, origin: `http://${host}`, cookie: session }, always] as const,
    ),
    ...origins.map(
      (origin) => [`Origin ${origin}`, { host: HOST, origin, authorization: bearer() }, always] as const,
    ),
    ...origins.map(
      (origin) =>
        [`Origin ${origin} with our cookie`, { host: HOST, origin, cookie: session }, always] as const,
    ),
    ...['cross-site', 'same-site'].map(
      (site) =>
        [`a page that is ${site}`, { host: HOST, 'sec-fetch-site': site, cookie: session }, always] as const,
    ),
    ['a deed from no page', { host: HOST, cookie: session }, writing],
    ['a deed by a typed address', { host: HOST, cookie: session, 'sec-fetch-site': 'none' }, writing],
    ...keys.map(([what, headers]) => [what, { host: HOST, ...headers }, always] as const),
  ];
}

describe('P08 the local server answers only its own origin, with its own token', () => {
  it('knows its routes', () => {
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.map(({ template }) => template)).toEqual(
      expect.arrayContaining(['/api/drafts/:id/send', '/api/openapi.json']),
    );
  });

  it('refuses every wrong mix of Host, Origin and key on every route, tells nothing and does nothing', async () => {
    const before = await readAll();
    let refused = 0;
    for (const [what, headers, applies] of wrongCallers()) {
      for (const route of everywhere().filter(applies)) {
        const response = await server.askBare(route.method, route.path, headers);
        const text = await response.text();
        const said = `${what}: ${route.method} ${route.path} → ${response.status}`;
        expect([401, 403], said).toContain(response.status);
        expect(text, said).not.toContain(CANARY);
        expect(response.headers.get('set-cookie'), said).toBeNull();
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(1_500);
    expect(await readAll()).toBe(before);
  });

  it('lets every right one in on every route', async () => {
    const names = [HOST, `[::1]:${PORT}`, `afterword.localhost:${PORT}`];
    const right: readonly Headers[] = names.flatMap((host) => [
      { host, authorization: bearer() },
      { host, origin: `http://${host}`, cookie: session },
      { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin', cookie: session },
    ]);
    const typed = names.map((host) => ({ host, 'sec-fetch-site': 'none', cookie: session }));
    let answered = 0;
    for (const route of everywhere()) {
      for (const headers of isReading(route) ? [...right, ...typed] : right) {
        const { status } = await server.askBare(route.method, route.path, headers);
        expect([401, 403], `${route.method} ${route.path} as ${JSON.stringify(headers)}`).not.toContain(
          status,
        );
        answered += 1;
      }
    }
    expect(answered).toBeGreaterThan(300);
    await server.desk.discardSample();
  });

  it('gives nothing to a page that asks whether it may ask', async () => {
    for (const { path } of everywhere()) {
      const response = await server.askBare('OPTIONS', path, { host: HOST, origin: 'http://evil.example' });
      expect(response.status).toBe(403);
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('every answer', () => {
  it('carries the headers that keep a page of ours from loading, framing or sending anything else', async () => {
    for (const route of everywhere()) {
      for (const headers of [{ host: HOST, authorization: bearer() }, { host: 'evil.example' }]) {
        const response = await server.askBare(route.method, route.path, headers);
        const said = `${route.method} ${route.path} ${response.status}`;
        const policy = response.headers.get('content-security-policy') ?? '';
        expect(policy, said).toContain("default-src 'none'");
        expect(policy, said).toContain("frame-ancestors 'none'");
        expect(policy, said).toContain("require-trusted-types-for 'script'");
        expect(policy, said).not.toMatch(/unsafe|\*|https?:/);
        expect(Object.fromEntries(response.headers), said).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'permissions-policy': expect.stringContaining('camera=()'),
          'cache-control': 'no-store',
        });
        for (const never of ['server', 'x-powered-by', 'access-control-allow-origin']) {
          expect(response.headers.has(never), `${said} ${never}`).toBe(false);
        }
      }
    }
    await server.desk.discardSample();
  });

  it('is one error form with a code, a sentence and a place, whatever goes wrong', async () => {
    for (const { method, path } of routes) {
      const { status, body } = await server.ask(method, path, method === 'GET' ? undefined : { nonsense: 1 });
      expect(status, `${method} ${path}`).toBeLessThan(500);
      if (status < 400) continue;
      expect(body, `${method} ${path}`).toEqual({
        error: {
          code: expect.stringMatching(/^[a-z-]+$/),
          message: expect.stringMatching(/^[^\n]{5,300}$/),
          at: status === 404 || status === 409 ? expect.toSatisfy(() => true) : expect.any(String),
        },
      });
    }
    await server.desk.discardSample();
  });

  it('is described: every route of the API is in its OpenAPI document', async () => {
    const { body } = await server.ask<{ paths: Record<string, object> }>('GET', '/api/openapi.json');
    const described = Object.entries(body.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(
        (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      ),
    );
    const own = routes.map(({ method, template }) => `${method} ${template}`);
    expect(own.filter((route) => !described.includes(route))).toEqual(['GET /api/openapi.json']);
  });
});

describe('limits', () => {
  const wordy = () => routes.filter(({ method }) => method !== 'GET' && method !== 'DELETE');

  it('takes no body above its size on any route, told or in chunks', async () => {
    for (const { method, path } of wordy()) {
      const most = path.startsWith('/api/imports') ? IMPORT_BODY_BYTES : JSON_BODY_BYTES;
      const told = await send(method, path, new Uint8Array(most + 1));
      const chunked = await send(method, path, inChunks(most + 1));
      expect([told.status, chunked.status], `${method} ${path}`).toEqual([413, 413]);
    }
  });

  it('takes JSON only: what a form of any page may send is refused', async () => {
    const forms = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
    for (const { method, path } of wordy().filter((route) => !route.path.startsWith('/api/imports'))) {
      for (const type of forms) {
        const { status } = await send(method, path, new TextEncoder().encode('{}'), type);
        expect(status, `${method} ${path} ${type}`).toBe(415);
      }
    }
  });

  function send(method: string, path: string, body: BodyInit, type = 'application/json') {
    const init = { method, body, duplex: 'half' as const };
    return server.app.request(`http://${HOST}${path}`, {
      ...init,
      headers: { host: HOST, authorization: bearer(), 'content-type': type },
    });
  }

  function inChunks(size: number): ReadableStream<Uint8Array> {
    let left = size;
    return new ReadableStream({
      pull(controller) {
        const some = Math.min(left, 65_536);
        left -= some;
        if (some === 0) controller.close();
        else controller.enqueue(new Uint8Array(some).fill(120));
      },
    });
  }
});
