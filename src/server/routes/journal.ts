import { createRoute } from '@hono/zod-openapi';
import { addEntry, NewEntry } from '#app/add-entry.ts';
import type { Desk } from '#app/desk.ts';
import { undoEntry } from '#app/undo-entry.ts';
import { Correction, JournalEntry } from '#core/model/journal-entry.ts';
import { answers, IdInPath, jsonBody, newRoutes } from '../define-routes.ts';

const add = createRoute({
  method: 'post',
  path: '/journal',
  request: jsonBody(NewEntry),
  responses: answers(JournalEntry, 'The entry as it was written down'),
});
const undo = createRoute({
  method: 'post',
  path: '/journal/{id}/undo',
  request: { params: IdInPath },
  responses: answers(Correction, 'The correction that takes the entry back'),
});

/** /api/journal */
export function journalRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes()
    .openapi(add, async (c) => c.json(await addEntry(desk.services(), c.req.valid('json')), 200))
    .openapi(undo, async (c) => c.json(await undoEntry(desk.services(), c.req.valid('param').id), 200));
}
