import { createRoute } from '@hono/zod-openapi';
import { beginSearch, NewSearch } from '#app/begin-search.ts';
import { changeSeeker, SeekerChange } from '#app/change-seeker.ts';
import type { Desk } from '#app/desk.ts';
import { Seeker } from '#core/model/seeker.ts';
import { answers, changeBody, jsonBody, newRoutes } from '../define-routes.ts';

const begin = createRoute({
  method: 'post',
  path: '/begin',
  request: jsonBody(NewSearch),
  responses: answers(Seeker, 'The seeker whose search was begun'),
});
const change = createRoute({
  method: 'patch',
  path: '/seeker',
  request: changeBody(SeekerChange),
  responses: answers(Seeker, 'The seeker as now known'),
});

/** /api/begin and /api/seeker */
export function searchRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes()
    .openapi(begin, async (c) => c.json(await beginSearch(desk.services(), c.req.valid('json')), 200))
    .openapi(change, async (c) => c.json(await changeSeeker(desk.services(), c.req.valid('json')), 200));
}
