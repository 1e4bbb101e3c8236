import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { changePlaybook, PlaybookChange, PlaybookEffect, previewPlaybook } from '#app/change-playbook.ts';
import type { Desk } from '#app/desk.ts';
import { readPlaybook } from '#app/read-playbook.ts';
import { RuleNow } from '#core/playbook/describe-playbook.ts';
import { answers, changeBody, newRoutes } from '../define-routes.ts';

const read = createRoute({
  method: 'get',
  path: '/playbook',
  responses: answers(z.array(RuleNow), 'The rules, with their parameters as they are now'),
});
const preview = createRoute({
  method: 'post',
  path: '/playbook/preview',
  request: changeBody(PlaybookChange),
  responses: answers(PlaybookEffect, 'The steps that would move'),
});
const change = createRoute({
  method: 'patch',
  path: '/playbook',
  request: changeBody(PlaybookChange),
  responses: answers(PlaybookEffect, 'The steps that moved'),
});

/** /api/playbook */
export function playbookRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes()
    .openapi(read, async (c) => c.json([...(await readPlaybook(desk.services()))], 200))
    .openapi(preview, async (c) => c.json(await previewPlaybook(desk.services(), c.req.valid('json')), 200))
    .openapi(change, async (c) => c.json(await changePlaybook(desk.services(), c.req.valid('json')), 200));
}
