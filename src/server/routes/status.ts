import { createRoute } from '@hono/zod-openapi';
import type { Desk } from '#app/desk.ts';
import { readStatus, Status } from '#app/read-status.ts';
import { answers, newRoutes } from '../define-routes.ts';

const read = createRoute({
  method: 'get',
  path: '/status',
  responses: answers(Status, 'What is open here, and whether all is well with it'),
});

/** GET /api/status */
export function statusRoutes(desk: Desk) {
  return newRoutes().openapi(read, async (c) => c.json(await readStatus(desk), 200));
}
