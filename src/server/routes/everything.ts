import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { deleteEverything } from '#app/delete-everything.ts';
import type { Desk } from '#app/desk.ts';
import { answers, DONE, Done, jsonBody, newRoutes } from '../define-routes.ts';

const remove = createRoute({
  method: 'delete',
  path: '/everything',
  request: jsonBody(z.strictObject({ sure: z.literal('delete everything') })),
  responses: answers(Done, 'Search, letters, mail account, password, backups and sample are gone, for good'),
});

/** DELETE /api/everything */
export function everythingRoutes(desk: Pick<Desk, 'own' | 'discardSample'>) {
  return newRoutes().openapi(remove, async (c) => {
    await deleteEverything(desk);
    return c.json(DONE, 200);
  });
}
