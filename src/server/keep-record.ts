import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { AppContext } from './app-context.ts';
import type { Variables } from './define-routes.ts';
import { placeOf } from './request-log.ts';
import { newNonce, secureHeaders } from './security-headers.ts';

/** Gives every request a number and a line in the log, and every answer its headers. */
export function keepRecord({ writeLog }: Pick<AppContext, 'writeLog'>) {
  return createMiddleware<{ Variables: Variables }>(async (c, next) => {
    const began = performance.now();
    const requestId = randomBytes(6).toString('base64url');
    const nonce = newNonce();
    c.set('requestId', requestId);
    c.set('cspNonce', nonce);
    await next();
    secureHeaders(c.res.headers, nonce);
    const failure = c.get('failure');
    writeLog({
      time: new Date().toISOString(),
      request: requestId,
      route: templateOf(c),
      method: c.req.method,
      status: c.res.status,
      ms: Math.round(performance.now() - began),
      error: failure?.code ?? null,
      ...(failure?.code === 'bug' ? { where: placeOf(failure.error) } : {}),
    });
  });
}

/** The template of the route that answered; everything behind it that matched too ends in a star. */
function templateOf(c: Context): string {
  const matched = matchedRoutes(c).map(({ path }) => path);
  return matched.find((path) => !path.endsWith('*')) ?? matched.at(-1) ?? '*';
}
