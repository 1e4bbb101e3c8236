import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { Desk } from '#app/desk.ts';
import { dismissStep } from '#app/dismiss-step.ts';
import { snoozeStep } from '#app/snooze-step.ts';
import { Dismissal, Snooze } from '#core/model/journal-entry.ts';
import { answers, jsonBody, newRoutes } from '../define-routes.ts';

const StepInPath = z.object({ key: z.string().min(1).max(2_000) });

const dismiss = createRoute({
  method: 'post',
  path: '/steps/{key}/dismiss',
  request: { params: StepInPath, ...jsonBody(Dismissal.pick({ reason: true })) },
  responses: answers(Dismissal, 'The entry that leaves the step out'),
});
const snooze = createRoute({
  method: 'post',
  path: '/steps/{key}/snooze',
  request: { params: StepInPath, ...jsonBody(Snooze.pick({ until: true, reason: true })) },
  responses: answers(Snooze, 'The entry that puts the step off'),
});

/** /api/steps */
export function stepRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes()
    .openapi(dismiss, async (c) => {
      const { reason } = c.req.valid('json');
      return c.json(await dismissStep(desk.services(), c.req.valid('param').key, reason), 200);
    })
    .openapi(snooze, async (c) => {
      const { until, reason } = c.req.valid('json');
      return c.json(await snoozeStep(desk.services(), c.req.valid('param').key, until, reason), 200);
    });
}
