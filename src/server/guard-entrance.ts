import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { answerFailure } from './answer-error.ts';
import { type AppContext, addressOf, sessionCookie } from './app-context.ts';
import type { Variables } from './define-routes.ts';
import { type Caller, foreignBecause, judgeCaller, namesOf } from './judge-caller.ts';
import { foreignPage, lockedPage, usedLinkPage } from './plain-pages.ts';

type Visit = Context<{ Variables: Variables }>;

/** Stands before everything: nothing behind it runs for a caller that is not ours. */
export function guardEntrance(context: Pick<AppContext, 'door' | 'port'>) {
  const names = namesOf(context.port);
  return createMiddleware<{ Variables: Variables }>(async (c, next) => {
    const caller = callerOf(c, context);
    if (c.req.method === 'GET' && c.req.path === '/start') {
      return foreignBecause(caller, names) === null ? letIn(c, context) : refuseForeign(c, context);
    }
    const judgement = judgeCaller(caller, names, context.door);
    switch (judgement.kind) {
      case 'welcome':
        return next();
      case 'foreign':
        return refuseForeign(c, context);
      case 'unknown':
        return refuseUnknown(c);
    }
  });
}

function callerOf(c: Visit, context: Pick<AppContext, 'port'>): Caller {
  return {
    method: c.req.method,
    host: c.req.header('host'),
    origin: c.req.header('origin'),
    fetchSite: c.req.header('sec-fetch-site'),
    authorization: c.req.header('authorization'),
    session: getCookie(c, sessionCookie(context)),
  };
}

/** The link from the terminal: uses it up, leaves the key in a cookie and takes it out of the address. */
function letIn(c: Visit, context: Pick<AppContext, 'door' | 'port'>): Response | Promise<Response> {
  const session = context.door.openSession(c.req.query('token') ?? '');
  if (session === null) return c.html(usedLinkPage(c.get('cspNonce')), 401);
  setCookie(c, sessionCookie(context), session, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return c.redirect('/', 303);
}

function refuseForeign(c: Visit, context: Pick<AppContext, 'port'>): Response | Promise<Response> {
  c.set('failure', { code: 'foreign', error: null });
  if (wantsPage(c)) return c.html(foreignPage(c.get('cspNonce'), addressOf(context)), 403);
  return answerFailure(c, {
    status: 403,
    code: 'foreign',
    message: 'this came from another page or under another name; only its own are answered',
    at: null,
  });
}

function refuseUnknown(c: Visit): Response | Promise<Response> {
  c.set('failure', { code: 'locked', error: null });
  if (wantsPage(c)) return c.html(lockedPage(c.get('cspNonce')), 401);
  return answerFailure(c, {
    status: 401,
    code: 'locked',
    message: 'open Afterword by the link it prints when it starts; run “afterword serve” again for a new one',
    at: null,
  });
}

function wantsPage(c: Visit): boolean {
  return !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html');
}
