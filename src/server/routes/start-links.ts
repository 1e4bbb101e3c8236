import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { type AppContext, addressOf } from '../app-context.ts';
import { answers, newRoutes } from '../define-routes.ts';

const issue = createRoute({
  method: 'post',
  path: '/start-links',
  responses: answers(z.object({ url: z.string() }), 'A link that opens one browser window, once'),
});

/** POST /api/start-links: how a second `afterword serve` opens a window on the first. */
export function startLinkRoutes(context: Pick<AppContext, 'door' | 'port'>) {
  return newRoutes().openapi(issue, (c) => c.json({ url: startUrl(context) }, 200));
}

export function startUrl(context: Pick<AppContext, 'door' | 'port'>): string {
  return `${addressOf(context)}/start?token=${context.door.issueLink()}`;
}
