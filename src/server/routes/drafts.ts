import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { beginDraft } from '#app/begin-draft.ts';
import type { Desk } from '#app/desk.ts';
import { discardDraft } from '#app/discard-draft.ts';
import { DraftRow, listDrafts } from '#app/list-drafts.ts';
import { lookAtDraft } from '#app/look-at-draft.ts';
import { DraftPage, readDraft } from '#app/read-draft.ts';
import { DraftChange, saveDraft } from '#app/save-draft.ts';
import { CheckResult } from '#core/checker/finding.ts';
import { Draft } from '#core/model/draft.ts';
import { CHANNELS } from '#core/model/lists.ts';
import { Line } from '#core/model/scalars.ts';
import { answers, DONE, Done, IdInPath, jsonBody, newRoutes } from '../define-routes.ts';

const begin = createRoute({
  method: 'post',
  path: '/drafts',
  request: jsonBody(z.strictObject({ step: Line, channel: z.enum(CHANNELS).optional() })),
  responses: answers(Draft, 'The draft of that step: composed now, or the one begun before'),
});
const list = createRoute({
  method: 'get',
  path: '/drafts',
  responses: answers(z.array(DraftRow), 'The letters begun'),
});
const read = createRoute({
  method: 'get',
  path: '/drafts/{id}',
  request: { params: IdInPath },
  responses: answers(DraftPage, 'A draft with the facts it rests on'),
});
const save = createRoute({
  method: 'put',
  path: '/drafts/{id}',
  request: { params: IdInPath, ...jsonBody(DraftChange) },
  responses: answers(z.object({ draft: Draft, version: z.string() }), 'The draft as kept'),
});
const discard = createRoute({
  method: 'delete',
  path: '/drafts/{id}',
  request: { params: IdInPath },
  responses: answers(Done, 'The draft is gone'),
});
const check = createRoute({
  method: 'post',
  path: '/drafts/{id}/check',
  request: {
    params: IdInPath,
    query: z.object({ engines: z.enum(['cheap', 'all']).optional() }),
    ...jsonBody(Draft.pick({ subject: true, body: true, channel: true })),
  },
  responses: answers(CheckResult, 'What is wrong with the letter in these words; nothing is kept'),
});

/** /api/drafts */
export function draftRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes()
    .openapi(begin, async (c) => c.json(await beginDraft(desk.services(), c.req.valid('json')), 200))
    .openapi(list, async (c) => c.json(await listDrafts(desk.services()), 200))
    .openapi(read, async (c) => c.json(await readDraft(desk.services(), c.req.valid('param').id), 200))
    .openapi(save, async (c) => {
      const saved = await saveDraft(desk.services(), c.req.valid('param').id, c.req.valid('json'));
      return c.json(saved, 200);
    })
    .openapi(discard, async (c) => {
      await discardDraft(desk.services(), c.req.valid('param').id);
      return c.json(DONE, 200);
    })
    .openapi(check, async (c) => {
      const { engines = 'all' } = c.req.valid('query');
      const words = c.req.valid('json');
      const result = await lookAtDraft(desk.services(), c.req.valid('param').id, { words, engines });
      return c.json(result, 200);
    });
}
