import { createRoute } from '@hono/zod-openapi';
import type { Desk } from '#app/desk.ts';
import { answers, DONE, Done, newRoutes } from '../define-routes.ts';

const open = createRoute({
  method: 'post',
  path: '/sample',
  responses: answers(Done, 'The sample search is on the desk, in a data file of its own'),
});
const discard = createRoute({
  method: 'delete',
  path: '/sample',
  responses: answers(Done, 'The sample is gone and the own search is back'),
});

/** /api/sample */
export function sampleRoutes(desk: Pick<Desk, 'openSample' | 'discardSample'>) {
  return newRoutes()
    .openapi(open, async (c) => {
      await desk.openSample();
      return c.json(DONE, 200);
    })
    .openapi(discard, async (c) => {
      await desk.discardSample();
      return c.json(DONE, 200);
    });
}
