import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { Desk } from '#app/desk.ts';
import { NamedAgenda, readAgenda } from '#app/read-agenda.ts';
import { InstantText } from '#core/model/scalars.ts';
import { answers, newRoutes } from '../define-routes.ts';

const readAgendaRoute = createRoute({
  method: 'get',
  path: '/agenda',
  request: { query: z.object({ at: InstantText.optional() }) },
  responses: answers(NamedAgenda, 'What is worth doing, and where nothing is owed'),
});

/** GET /api/agenda */
export function agendaRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes().openapi(readAgendaRoute, async (c) => {
    const { at = null } = c.req.valid('query');
    return c.json(await readAgenda(desk.services(), at), 200);
  });
}
