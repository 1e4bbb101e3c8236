import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { addOpportunity, NewOpportunity } from '#app/add-opportunity.ts';
import type { Desk } from '#app/desk.ts';
import { listOpportunities, OpportunityRow } from '#app/list-opportunities.ts';
import { OpportunityPage, readOpportunity } from '#app/read-opportunity.ts';
import { Opportunity } from '#core/model/opportunity.ts';
import { answers, IdInPath, jsonBody, newRoutes } from '../define-routes.ts';

const list = createRoute({
  method: 'get',
  path: '/opportunities',
  responses: answers(z.array(OpportunityRow), 'Every opportunity with where it stands'),
});
const read = createRoute({
  method: 'get',
  path: '/opportunities/{id}',
  request: { params: IdInPath },
  responses: answers(OpportunityPage, 'All there is to one opportunity'),
});
const add = createRoute({
  method: 'post',
  path: '/opportunities',
  request: jsonBody(NewOpportunity),
  responses: answers(Opportunity, 'The opportunity as it was added'),
});

/** /api/opportunities */
export function opportunityRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes()
    .openapi(list, async (c) => c.json(await listOpportunities(desk.services()), 200))
    .openapi(read, async (c) => c.json(await readOpportunity(desk.services(), c.req.valid('param').id), 200))
    .openapi(add, async (c) => c.json(await addOpportunity(desk.services(), c.req.valid('json')), 200));
}
